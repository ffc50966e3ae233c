<?php
/**
 * Asks the service for the summary of a post, and stores it beside the post.
 *
 * @package Nutgraf
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings, each with its default.
 *
 * @return array{service: string, public: string, key: string, without: int[]}
 */
function nutgraf_settings() {
	$defaults = array(
		'service' => 'http://127.0.0.1:8080',
		'public'  => '',
		'key'     => '',
		'without' => array(),
	);
	$settings = get_option( NUTGRAF_OPTION, array() );
	return array_merge( $defaults, is_array( $settings ) ? $settings : array() );
}

/**
 * Whether a post is to have a summary: one that is published, open to all, and in no category that goes without.
 *
 * @param WP_Post $post The post.
 * @return bool
 */
function nutgraf_is_wanted( $post ) {
	if ( 'post' !== $post->post_type || 'publish' !== $post->post_status || '' !== $post->post_password ) {
		return false;
	}
	$without = array_map( 'intval', nutgraf_settings()['without'] );
	return ! $without || ! has_category( $without, $post );
}

/**
 * Summarizes a post when it is saved. An edit that cannot be summarized drops the summary of what stood there before.
 *
 * @param int     $post_id The post's number.
 * @param WP_Post $post    The post.
 */
function nutgraf_on_save( $post_id, $post ) {
	if ( wp_is_post_revision( $post_id ) || wp_is_post_autosave( $post_id ) ) {
		return;
	}
	$answer = nutgraf_is_wanted( $post ) ? nutgraf_ask( $post ) : null;
	if ( null === $answer ) {
		delete_post_meta( $post_id, NUTGRAF_META );
	} else {
		// WordPress takes slashes away from what it stores.
		update_post_meta( $post_id, NUTGRAF_META, wp_slash( wp_json_encode( $answer ) ) );
	}
}

/**
 * The service's answer for a post, or null, whatever happens: saving a post never fails because of its summary.
 *
 * @param WP_Post $post The post.
 * @return array|null
 */
function nutgraf_ask( $post ) {
	$settings = nutgraf_settings();
	$headers  = array(
		'Content-Type' => 'application/json',
		'Accept'       => 'application/json',
	);
	if ( '' !== $settings['key'] ) {
		$headers['Authorization'] = 'Bearer ' . $settings['key'];
	}
	// As readers see it, down to the quotation marks, so that the button finds each sentence; but without shortcodes and
	// embeds, which may ask others.
	$html  = '<article>' . wptexturize( wpautop( strip_shortcodes( do_blocks( $post->post_content ) ) ) ) . '</article>';
	$reply = wp_remote_post(
		untrailingslashit( $settings['service'] ) . '/summarize',
		array(
			'timeout'     => 2,
			'redirection' => 0,
			'headers'     => $headers,
			'body'        => wp_json_encode(
				array(
					'html'              => $html,
					'title'             => $post->post_title,
					'string_index_type' => 'utf16',
					'include'           => array( 'ranking', 'text' ),
				)
			),
		)
	);
	if ( is_wp_error( $reply ) ) {
		nutgraf_log( $post->ID, $reply->get_error_message() );
		return null;
	}
	$status = wp_remote_retrieve_response_code( $reply );
	$body   = wp_remote_retrieve_body( $reply );
	$answer = 200 === (int) $status ? nutgraf_read( $body ) : null;
	if ( null === $answer ) {
		nutgraf_log( $post->ID, $status . ' ' . substr( $body, 0, 300 ) );
	}
	return $answer;
}

/**
 * An answer from its JSON, or null if it is none.
 *
 * @param mixed $json What the service sent, or what was stored.
 * @return array|null
 */
function nutgraf_read( $json ) {
	$answer = is_string( $json ) ? json_decode( $json, true ) : null;
	if ( ! isset( $answer['summary'], $answer['sentences'] ) || ! is_string( $answer['summary'] ) || ! is_array( $answer['sentences'] ) ) {
		return null;
	}
	foreach ( $answer['sentences'] as $sentence ) {
		if ( ! isset( $sentence['text'] ) || ! is_string( $sentence['text'] ) ) {
			return null;
		}
	}
	return $answer;
}

/**
 * Writes down why there is no summary; `nutgraf_failed` tells other plugins.
 *
 * @param int    $post_id The post's number.
 * @param string $reason  The reason.
 */
function nutgraf_log( $post_id, $reason ) {
	do_action( 'nutgraf_failed', $post_id, $reason );
	error_log( "nutgraf: no summary of post $post_id: $reason" ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions
}
