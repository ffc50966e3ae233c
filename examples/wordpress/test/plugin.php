<?php
/** The plugin among stubs of WordPress, asking the service at NUTGRAF_URL: `php examples/wordpress/test/plugin.php`. */

declare(strict_types=1);

require __DIR__ . '/stubs.php';
require __DIR__ . '/../nutgraf/nutgraf.php';
ini_set('error_log', '/dev/null');
ini_set('display_errors', '1');

const STORY = "<!-- wp:paragraph -->\n<p>The council of Port Ellery voted on Tuesday to buy the island's last ferry, ending two years of doubt.</p>\n<!-- /wp:paragraph -->\n\n"
    . "<p>The boat will cost 2.3 million euros. It is to be run by a public company from April. [gallery ids=\"1\"]</p>\n\n"
    . "<p>\"We wait <b>no longer</b>,\" said the mayor. Fares will rise by 12 per cent. Islanders keep their passes. C:\\new is a path.</p>";
const HOSTILE = '</script></li><img src=x onerror=alert(1)> & "quotes"';

function expect(bool $holds, string $what): void
{
    if (!$holds) {
        fwrite(STDERR, "FAILED: $what\n");
        exit(1);
    }
}

/** A new site with one post. */
function site(array $settings = []): WP_Post
{
    Site::$options = ['nutgraf_settings' => $settings + ['service' => getenv('NUTGRAF_URL') ?: 'http://127.0.0.1:8080']];
    Site::$meta = Site::$posted = Site::$failed = Site::$scripts = Site::$categories = [];
    Site::$reply = null;
    Site::$can = Site::$single = true;
    Site::$post = new WP_Post();
    Site::$post->post_content = STORY;
    return Site::$post;
}

function save(WP_Post $post): void
{
    Site::$hooks['wp_after_insert_post']($post->ID, $post);
}

function shown(): string
{
    return Site::$hooks['the_content']('CONTENT');
}

function head(): string
{
    ob_start();
    Site::$hooks['wp_head']();
    return ob_get_clean();
}

function stored(array $answer): array
{
    return ['response' => ['code' => 200], 'body' => json_encode($answer)];
}

$tests = [
    'a published post is summarized as it is saved, and shows its block and its abstract' => function () {
        save(site(['key' => 'secret']));
        [$url, $sent] = Site::$posted[0];
        expect(str_ends_with($url, '/summarize') && $sent['timeout'] <= 2, 'it is asked, with a time-out');
        expect($sent['headers']['Authorization'] === 'Bearer secret', 'the key is sent');
        expect(!str_contains($sent['body'], 'gallery'), 'shortcodes are not sent');
        $answer = json_decode(Site::$meta[7]['_nutgraf_answer'], true);
        expect(count($answer['sentences']) === 3, 'the answer is stored');
        expect(str_contains($answer['text'], 'C:\\new'), 'with its backslashes');
        expect(str_contains($answer['text'], 'island’s'), 'with the quotation marks that readers see');
        $page = shown();
        expect(str_starts_with($page, '<nutgraf-summary') && substr_count($page, '<li>') === 3 && str_contains($page, 'CONTENT'), 'the block is above the content');
        preg_match('~<script type="application/ld\+json">(.*)</script>~', head(), $found);
        $data = json_decode($found[1], true);
        expect($data['@type'] === 'NewsArticle' && $data['abstract'] === $answer['summary'], 'the abstract is told');
    },
    'drafts, pages, posts with a password and chosen categories go without' => function () {
        foreach ([['post_status', 'draft'], ['post_type', 'page'], ['post_password', 'x']] as [$field, $value]) {
            $post = site();
            $post->$field = $value;
            save($post);
            expect(Site::$posted === [] && shown() === 'CONTENT', "$field $value");
        }
        $post = site(['without' => [3]]);
        save($post);
        expect(count(Site::$posted) === 1 && shown() !== 'CONTENT', 'another category');
        Site::$categories = [3];
        expect(shown() === 'CONTENT' && head() === '', 'what is stored is not shown in it');
        save($post);
        expect(count(Site::$posted) === 1 && Site::$meta[7] === [], 'nor asked for, nor kept');
    },
    'whatever the service does, the post is saved, without a summary of what it said before' => function () {
        $bad = [
            new WP_Error('timed out'),
            ['response' => ['code' => 503], 'body' => '{}'],
            ['response' => ['code' => 200], 'body' => '<html>'],
            stored(['summary' => 'x', 'sentences' => [['text' => null]]]),
            stored(['summary' => 'x', 'sentences' => 'y']),
        ];
        foreach ($bad as $number => $reply) {
            $post = site();
            save($post);
            expect(shown() !== 'CONTENT', 'at first there is one');
            Site::$reply = $reply;
            save($post);
            expect(shown() === 'CONTENT' && head() === '' && count(Site::$failed) === 1, "reply $number");
        }
    },
    'hostile text stays text' => function () {
        Site::$reply = null;
        $post = site();
        Site::$reply = stored(['summary' => HOSTILE, 'sentences' => [['text' => HOSTILE]]]);
        save($post);
        $page = new DOMDocument();
        @$page->loadHTML('<meta charset="utf-8">' . shown());
        expect($page->getElementsByTagName('img')->length === 0, 'no element comes of it');
        expect($page->getElementsByTagName('li')[0]->textContent === HOSTILE, 'the list has it as it is');
        expect(json_decode($page->getElementsByTagName('script')[0]->textContent, true)['summary'] === HOSTILE, 'so has the answer');
        expect(substr_count(head(), '</script>') === 1, 'and the abstract');
    },
    'lists of posts stay as they are' => function () {
        save(site());
        Site::$single = false;
        expect(shown() === 'CONTENT' && head() === '', 'no block, no abstract');
    },
    'the button comes where readers can reach the service and a summary is shown' => function () {
        save(site());
        Site::$hooks['wp_enqueue_scripts']();
        expect(Site::$scripts === [], 'not without an address');
        save(site(['public' => 'https://summaries.example/']));
        Site::$hooks['wp_enqueue_scripts']();
        expect(Site::$scripts === ['nutgraf' => 'https://summaries.example/nutgraf.js'], 'with one');
        expect(Site::$hooks['script_loader_tag']('<script src="x"></script>', 'nutgraf') === '<script defer src="x"></script>', 'deferred');
    },
    'settings are cleaned, the key is never printed, and only who may change them sees them' => function () {
        site(['key' => 'secret', 'without' => [3]]);
        $clean = nutgraf_sanitize_settings(['service' => 'javascript:alert(1)', 'public' => ' https://a.example ', 'key' => '', 'without' => ['3', 'x', '-4']]);
        expect($clean === ['service' => '', 'public' => 'https://a.example', 'key' => 'secret', 'without' => [3, 0, 4]], 'cleaned');
        expect(nutgraf_sanitize_settings(['key' => " a\r\nb "])['key'] === 'ab' && nutgraf_sanitize_settings(['key' => ' '])['key'] === '', 'the key');
        expect(nutgraf_sanitize_settings('x')['without'] === [], 'nonsense');
        Site::$hooks['admin_menu']();
        [$capability, $print] = Site::$options['page'];
        ob_start();
        $print();
        $page = ob_get_clean();
        expect($capability === 'manage_options' && str_contains($page, '_wpnonce') && !str_contains($page, 'secret'), 'the form');
        expect(str_contains($page, 'Opinion &amp; &lt;more&gt;') && str_contains($page, 'checked'), 'the categories');
        Site::$can = false;
        ob_start();
        $print();
        expect(ob_get_clean() === '', 'others see nothing');
    },
    'nothing is left when the plugin is taken away' => function () {
        save(site());
        define('WP_UNINSTALL_PLUGIN', true);
        require __DIR__ . '/../nutgraf/uninstall.php';
        expect(!isset(Site::$options['nutgraf_settings']) && Site::$meta[7] === [], 'options and answers');
    },
];
foreach ($tests as $name => $test) {
    $test();
}
echo 'WordPress plugin among stubs: ' . count($tests) . " tests passed\n";
