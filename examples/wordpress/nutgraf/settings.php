<?php
/**
 * The settings page: the service, its key, and the categories without a summary.
 *
 * The settings API of WordPress checks the nonce and the capability (`manage_options`) before anything is stored.
 *
 * @package Nutgraf
 */

defined( 'ABSPATH' ) || exit;

/** Adds the page to the menu. */
function nutgraf_add_settings_page() {
	add_options_page( __( 'Summaries', 'nutgraf' ), __( 'Summaries', 'nutgraf' ), 'manage_options', 'nutgraf', 'nutgraf_print_settings_page' );
}

/** Tells WordPress what may be stored, and by which rule. */
function nutgraf_register_settings() {
	register_setting(
		'nutgraf',
		NUTGRAF_OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => 'nutgraf_sanitize_settings',
			'show_in_rest'      => false,
		)
	);
}

/**
 * The settings as they may be stored. A key that is left empty stays what it was; a space alone takes it away.
 *
 * @param mixed $given What the form sent.
 * @return array
 */
function nutgraf_sanitize_settings( $given ) {
	$given = is_array( $given ) ? $given : array();
	$known = nutgraf_settings();
	$text  = static function ( $name ) use ( $given ) {
		return isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? $given[ $name ] : '';
	};
	$key   = $text( 'key' );
	return array(
		'service' => esc_url_raw( trim( $text( 'service' ) ), array( 'http', 'https' ) ),
		'public'  => esc_url_raw( trim( $text( 'public' ) ), array( 'http', 'https' ) ),
		'key'     => '' === $key ? $known['key'] : preg_replace( '/[^\x21-\x7e]/', '', $key ),
		'without' => isset( $given['without'] ) && is_array( $given['without'] ) ? array_values( array_map( 'absint', $given['without'] ) ) : array(),
	);
}

/** Prints the page. */
function nutgraf_print_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = nutgraf_settings();
	$name     = static function ( $field ) {
		return esc_attr( NUTGRAF_OPTION . '[' . $field . ']' );
	};
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Summaries', 'nutgraf' ); ?></h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'nutgraf' ); ?>
			<p><label><?php esc_html_e( 'The service, as this server reaches it', 'nutgraf' ); ?><br>
				<input class="regular-text" type="url" required name="<?php echo $name( 'service' ); ?>" value="<?php echo esc_attr( $settings['service'] ); ?>"></label></p>
			<p><label><?php esc_html_e( 'Its key, if it wants one; empty to keep the one that is stored, a space to forget it', 'nutgraf' ); ?><br>
				<input class="regular-text" type="password" autocomplete="off" name="<?php echo $name( 'key' ); ?>" value=""></label></p>
			<p><label><?php esc_html_e( 'The service, as readers reach it, for the button’s script; empty for a plain list', 'nutgraf' ); ?><br>
				<input class="regular-text" type="url" name="<?php echo $name( 'public' ); ?>" value="<?php echo esc_attr( $settings['public'] ); ?>"></label></p>
			<fieldset><legend><?php esc_html_e( 'Categories without a summary: columns, live blogs', 'nutgraf' ); ?></legend>
				<?php foreach ( get_categories( array( 'hide_empty' => false ) ) as $category ) : ?>
					<label><input type="checkbox" name="<?php echo $name( 'without' ); ?>[]" value="<?php echo esc_attr( $category->term_id ); ?>" <?php checked( in_array( (int) $category->term_id, array_map( 'intval', $settings['without'] ), true ) ); ?>>
						<?php echo esc_html( $category->name ); ?></label><br>
				<?php endforeach; ?>
			</fieldset>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
