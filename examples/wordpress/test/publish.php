<?php
/** Installs WordPress, activates the plugin and publishes a story and a column; prints their numbers. */

define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1:' . getenv('SITE_PORT');
require getenv('SITE') . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
ob_start();
add_filter('pre_wp_mail', '__return_true');
wp_install('The Harbour Post', 'editor', 'editor@news.example', true, '', 'a password');
wp_installing(false);
$error = activate_plugin('nutgraf/nutgraf.php');
ob_end_clean();
if (is_wp_error($error)) {
    exit($error->get_error_message());
}
wp_set_current_user(1);
$opinion = wp_create_category('Opinion');
$service = getenv('NUTGRAF_URL');
do_action('admin_init');
update_option('nutgraf_settings', ['service' => $service, 'public' => $service, 'key' => 'secret', 'without' => [(string) $opinion]]);

$content = "<!-- wp:paragraph --><p>The council of Port Ellery voted on Tuesday to buy the last ferry, ending two years of doubt.</p><!-- /wp:paragraph -->\n"
    . "<!-- wp:paragraph --><p>The boat will cost 2.3 million euros. It is to be run by a public company from April.</p><!-- /wp:paragraph -->\n"
    . "<!-- wp:paragraph --><p>\"We wait no longer,\" said the mayor. Fares will rise by 12 per cent. Islanders keep their passes.</p><!-- /wp:paragraph -->";
$post = ['post_title' => 'Port Ellery buys its ferry', 'post_content' => wp_slash($content), 'post_status' => 'publish'];
$story = wp_insert_post($post);

// As the block editor saves: over REST, with the categories after the post.
$request = new WP_REST_Request('POST', '/wp/v2/posts');
$request->set_body_params(['title' => 'My view', 'content' => $content, 'status' => 'publish', 'categories' => [$opinion]]);
$column = rest_do_request($request)->get_data()['id'];
if (get_post_meta($column, '_nutgraf_answer', true) !== '') {
    exit('a column was summarized');
}

// Nobody answers: the post is saved, the old summary is not kept. Then somebody does.
$settings = get_option('nutgraf_settings');
update_option('nutgraf_settings', ['service' => 'http://127.0.0.1:9', 'public' => $service, 'key' => '', 'without' => $settings['without']]);
wp_update_post(['ID' => $story, 'post_title' => 'Port Ellery buys a ferry']);
if (get_post_meta($story, '_nutgraf_answer', true) !== '' || get_post($story)->post_title !== 'Port Ellery buys a ferry') {
    exit('an old summary was kept, or the post was not saved');
}
update_option('nutgraf_settings', $settings);
wp_update_post(['ID' => $story]);
echo "$story $column\n";
