<?php
/** As much of WordPress as the plugin calls, so that it can be tried without one. */

define('ABSPATH', __DIR__);

class WP_Post
{
    public int $ID = 7;
    public string $post_type = 'post';
    public string $post_status = 'publish';
    public string $post_password = '';
    public string $post_title = 'Port Ellery buys its ferry';
    public string $post_content = '';
}

class WP_Error
{
    public function __construct(private string $message)
    {
    }

    public function get_error_message(): string
    {
        return $this->message;
    }
}

/** What WordPress would know. */
final class Site
{
    public static array $hooks = [];
    public static array $options = [];
    public static array $meta = [];
    public static array $categories = [];
    public static array $posted = [];
    public static array $failed = [];
    public static array $scripts = [];
    public static bool $can = true;
    public static bool $single = true;
    public static ?WP_Post $post = null;
    /** The service: null for the real one at NUTGRAF_URL. */
    public static array|WP_Error|null $reply = null;
}

function add_action($hook, $function, $priority = 10, $arguments = 1) { Site::$hooks[$hook] = $function; }
function add_filter($hook, $function, $priority = 10, $arguments = 1) { Site::$hooks[$hook] = $function; }
function do_action($hook, ...$arguments) { Site::$failed[] = $arguments; }
function get_option($name, $default = false) { return Site::$options[$name] ?? $default; }
function delete_option($name) { unset(Site::$options[$name]); }
function get_post_meta($id, $name, $single) { return Site::$meta[$id][$name] ?? ''; }
function update_post_meta($id, $name, $value) { Site::$meta[$id][$name] = stripslashes($value); }
function delete_post_meta($id, $name) { unset(Site::$meta[$id][$name]); }
function delete_post_meta_by_key($name) { foreach (Site::$meta as &$meta) { unset($meta[$name]); } }
function wp_slash($value) { return addslashes($value); }
function wp_json_encode($value, $flags = 0) { return json_encode($value, $flags); }
function has_category($categories, $post) { return (bool) array_intersect($categories, Site::$categories); }
function wp_is_post_revision($id) { return false; }
function wp_is_post_autosave($id) { return false; }
function do_blocks($content) { return preg_replace('/<!-- .*? -->\n?/', '', $content); }
function strip_shortcodes($content) { return preg_replace('/\[[^\]]*\]/', '', $content); }
function wptexturize($text) { return str_replace("'", '’', $text); }
function wpautop($content) { return '<p>' . preg_replace('/\n\n+/', '</p><p>', trim($content)) . '</p>'; }
function untrailingslashit($text) { return rtrim($text, '/'); }
function is_wp_error($thing) { return $thing instanceof WP_Error; }
function wp_remote_retrieve_response_code($reply) { return $reply['response']['code']; }
function wp_remote_retrieve_body($reply) { return $reply['body']; }
function is_singular($type) { return Site::$single; }
function in_the_loop() { return true; }
function is_main_query() { return true; }
function get_post() { return Site::$post; }
function get_permalink($post) { return 'https://news.example/ferry'; }
function get_the_date($format, $post) { return '2026-03-03T08:00:00+00:00'; }
function get_the_modified_date($format, $post) { return '2026-03-03T09:00:00+00:00'; }
function wp_enqueue_script($name, $source) { Site::$scripts[$name] = $source; }
function __($text, $domain) { return $text; }
function esc_html($text) { return htmlspecialchars($text, ENT_QUOTES); }
function esc_attr($text) { return htmlspecialchars((string) $text, ENT_QUOTES); }
function esc_html__($text, $domain) { return esc_html($text); }
function esc_html_e($text, $domain) { echo esc_html($text); }
function esc_url_raw($url, $schemes) { return in_array(parse_url($url, PHP_URL_SCHEME), $schemes, true) ? $url : ''; }
function absint($value) { return abs((int) $value); }
function current_user_can($capability) { return Site::$can && $capability === 'manage_options'; }
function settings_fields($group) { echo "<input type='hidden' name='_wpnonce' value='for $group'>"; }
function get_categories($wanted) { return [(object) ['term_id' => 3, 'name' => 'Opinion & <more>']]; }
function checked($is) { echo $is ? "checked='checked'" : ''; }
function submit_button() { echo '<input type="submit">'; }
function register_setting($group, $name, $arguments) { Site::$options['registered'] = $arguments; }
function add_options_page($title, $menu, $capability, $slug, $print) { Site::$options['page'] = [$capability, $print]; }

function wp_remote_post($url, $arguments)
{
    Site::$posted[] = [$url, $arguments];
    if (Site::$reply !== null) {
        return Site::$reply;
    }
    $lines = array_map(fn ($name, $value) => "$name: $value", array_keys($arguments['headers']), $arguments['headers']);
    $context = stream_context_create(['http' => [
        'method' => 'POST', 'header' => implode("\r\n", $lines), 'content' => $arguments['body'], 'timeout' => $arguments['timeout'], 'ignore_errors' => true,
    ]]);
    $body = @file_get_contents($url, false, $context);
    return $body === false ? new WP_Error('nobody answers') : ['response' => ['code' => (int) explode(' ', $http_response_header[0])[1]], 'body' => $body];
}
