<?php
/**
 * Plugin Name: Nutgraf
 * Description: "No time to read?" A few of an article's own sentences above it, chosen once when it is published.
 * Version: 0.1.0
 * Requires at least: 6.0
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 * Text Domain: nutgraf
 *
 * @package Nutgraf
 */

defined( 'ABSPATH' ) || exit;

const NUTGRAF_META   = '_nutgraf_answer';
const NUTGRAF_OPTION = 'nutgraf_settings';

require_once __DIR__ . '/summary.php';
require_once __DIR__ . '/page.php';
require_once __DIR__ . '/settings.php';

// What `save_post` is for, but once the categories are saved too: the block editor saves them after the post.
add_action( 'wp_after_insert_post', 'nutgraf_on_save', 100, 2 );
add_filter( 'the_content', 'nutgraf_above_content', 20 );
add_action( 'wp_head', 'nutgraf_print_json_ld' );
add_action( 'wp_enqueue_scripts', 'nutgraf_enqueue_button' );
add_filter( 'script_loader_tag', 'nutgraf_defer_button', 10, 2 );
add_action( 'admin_menu', 'nutgraf_add_settings_page' );
add_action( 'admin_init', 'nutgraf_register_settings' );
