<?php
/**
 * Takes away all that the plugin stored.
 *
 * @package Nutgraf
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'nutgraf_settings' );
delete_post_meta_by_key( '_nutgraf_answer' );
