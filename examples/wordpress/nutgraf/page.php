<?php
/**
 * The stored summary on the page: the block above the post, the abstract for search engines, the button's script.
 *
 * @package Nutgraf
 */

defined( 'ABSPATH' ) || exit;

/**
 * The answer to show for a post, or null. One that is as long as its article helps nobody.
 *
 * @param WP_Post|null $post The post.
 * @return array|null
 */
function nutgraf_stored( $post ) {
	if ( ! $post || ! nutgraf_is_wanted( $post ) ) {
		return null;
	}
	$answer = nutgraf_read( get_post_meta( $post->ID, NUTGRAF_META, true ) );
	if ( ! $answer || ! $answer['sentences'] ) {
		return null;
	}
	$all = isset( $answer['statistics']['sentences'] ) ? (int) $answer['statistics']['sentences'] : PHP_INT_MAX;
	return count( $answer['sentences'] ) < $all ? $answer : null;
}

/**
 * JSON that can stand in a script element.
 *
 * @param array $value What to write.
 * @return string
 */
function nutgraf_in_script( $value ) {
	return (string) wp_json_encode( $value, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
}

/**
 * The block of an answer.
 *
 * @param array $answer The answer.
 * @return string
 */
function nutgraf_block( $answer ) {
	$items = '';
	foreach ( $answer['sentences'] as $sentence ) {
		$items .= '<li>' . esc_html( $sentence['text'] ) . '</li>';
	}
	return '<nutgraf-summary article=".nutgraf-article"><details><summary>' . esc_html__( 'No time to read? Get a summary', 'nutgraf' ) . '</summary><ul>' . $items . '</ul></details>'
		. '<script type="application/json">' . nutgraf_in_script( $answer ) . '</script></nutgraf-summary>';
}

/**
 * The content of a post's own page, with the summary above it.
 *
 * @param string $content The content.
 * @return string
 */
function nutgraf_above_content( $content ) {
	if ( ! is_singular( 'post' ) || ! in_the_loop() || ! is_main_query() ) {
		return $content;
	}
	$answer = nutgraf_stored( get_post() );
	return $answer ? nutgraf_block( $answer ) . '<div class="nutgraf-article">' . $content . '</div>' : $content;
}

/** Prints the summary as the abstract of a NewsArticle. */
function nutgraf_print_json_ld() {
	$post   = is_singular( 'post' ) ? get_post() : null;
	$answer = nutgraf_stored( $post );
	if ( ! $answer ) {
		return;
	}
	$article = array(
		'@context'      => 'https://schema.org',
		'@type'         => 'NewsArticle',
		'@id'           => get_permalink( $post ),
		'headline'      => $post->post_title,
		'datePublished' => get_the_date( 'c', $post ),
		'dateModified'  => get_the_modified_date( 'c', $post ),
		'abstract'      => $answer['summary'],
	);
	echo '<script type="application/ld+json">' . nutgraf_in_script( $article ) . "</script>\n"; // phpcs:ignore WordPress.Security.EscapeOutput
}

/** Brings the button's script where a summary is shown, if readers can reach the service. */
function nutgraf_enqueue_button() {
	$public = nutgraf_settings()['public'];
	if ( '' !== $public && is_singular( 'post' ) && nutgraf_stored( get_post() ) ) {
		wp_enqueue_script( 'nutgraf', untrailingslashit( $public ) . '/nutgraf.js', array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters
	}
}

/**
 * Lets the button's script wait until the page is read.
 *
 * @param string $tag    The script element.
 * @param string $handle Its name.
 * @return string
 */
function nutgraf_defer_button( $tag, $handle ) {
	return 'nutgraf' === $handle ? str_replace( ' src=', ' defer src=', $tag ) : $tag;
}
