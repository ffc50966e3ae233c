<?php
/** nutgraf for PHP 8 with curl, without a framework. A page without a summary is still a page: nothing here throws. */

declare(strict_types=1);

namespace Nutgraf;

/** Where answers are kept; any store of strings by key will do. Its errors cost a request, never a page. */
interface Cache
{
    public function get(string $key): ?string;

    public function set(string $key, string $value): void;
}

final class Client
{
    /** @param float $timeout How long an article may take in all, a second try included, in seconds. */
    public function __construct(
        private string $service = 'http://127.0.0.1:8080',
        private ?string $key = null,
        private float $timeout = 1.0,
        private ?Cache $cache = null,
        /** @var ?callable(string): void Told why there is no summary. */
        private mixed $log = null,
    ) {
    }

    /**
     * The answer, or null, whatever happens.
     *
     * @param array $article `text` or `html`, and perhaps `title`
     * @param array $options more fields of the request
     */
    public function summarize(array $article, array $options = []): ?array
    {
        try {
            $request = $article + $options + ['string_index_type' => 'utf16', 'include' => ['ranking', 'text']];
            $body = json_encode($request, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
            $name = 'nutgraf:' . hash('sha256', $body);
            $known = $this->attempt(fn () => self::answer($this->cache?->get($name)));
            if ($known !== null) {
                return $known;
            }
            $reply = $this->ask($body);
            $answer = self::answer($reply) ?? throw new \RuntimeException('the answer is no summary');
            $this->attempt(fn () => $this->cache?->set($name, $reply));
            return $answer;
        } catch (\Throwable $error) {
            $this->tell('no summary: ' . $error->getMessage());
            return null;
        }
    }

    /** The reply's text; tries twice where the service says that it is busy, and that it will not be for long. */
    private function ask(string $body): string
    {
        $deadline = microtime(true) + $this->timeout;
        [$status, $reply, $wait] = $this->post($body, $deadline);
        $pause = max(0.1, (float) $wait);
        if (in_array($status, [429, 503], true) && is_numeric($wait) && microtime(true) + $pause < $deadline) {
            usleep((int) ($pause * 1e6));
            [$status, $reply] = $this->post($body, $deadline);
        }
        if ($status !== 200) {
            throw new \RuntimeException("$status " . substr($reply, 0, 300));
        }
        return $reply;
    }

    /** @return array{int, string, string} status, body, Retry-After */
    private function post(string $body, float $deadline): array
    {
        $wait = '0';
        $headers = ['Content-Type: application/json', 'Accept: application/json', 'Expect:'];
        if ($this->key !== null && $this->key !== '') {
            $headers[] = "Authorization: Bearer $this->key";
        }
        $handle = curl_init(rtrim($this->service, '/') . '/summarize');
        curl_setopt_array($handle, [
            CURLOPT_POSTFIELDS => $body,
            CURLOPT_HTTPHEADER => $headers,
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_NOSIGNAL => true,
            CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
            CURLOPT_TIMEOUT_MS => max(1, (int) (($deadline - microtime(true)) * 1000)),
            CURLOPT_HEADERFUNCTION => function ($handle, string $line) use (&$wait): int {
                if (stripos($line, 'retry-after:') === 0) {
                    $wait = trim(substr($line, 12));
                }
                return strlen($line);
            },
        ]);
        $reply = curl_exec($handle);
        if ($reply === false) {
            throw new \RuntimeException(curl_error($handle));
        }
        return [curl_getinfo($handle, CURLINFO_RESPONSE_CODE), $reply, $wait];
    }

    private static function answer(?string $json): ?array
    {
        $answer = json_decode($json ?? '', true);
        if (!is_string($answer['summary'] ?? null) || !is_array($answer['sentences'] ?? null)) {
            return null;
        }
        foreach ($answer['sentences'] as $sentence) {
            if (!is_string($sentence['text'] ?? null)) {
                return null;
            }
        }
        return $answer;
    }

    private function attempt(callable $action): mixed
    {
        try {
            return $action();
        } catch (\Throwable $error) {
            $this->tell('the cache failed: ' . $error->getMessage());
            return null;
        }
    }

    private function tell(string $message): void
    {
        ($this->log ?? 'error_log')("nutgraf: $message");
    }
}

/** JSON that can stand in a `<script>`. */
function in_script(array $value): string
{
    return json_encode($value, JSON_HEX_TAG | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE | JSON_PRESERVE_ZERO_FRACTION) ?: '{}';
}

function escape(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
}

/** The block for the page; empty without a summary. With the answer in it the button can be longer and shorter. */
function render(?array $answer, string $label = 'No time to read? Get a summary'): string
{
    if (empty($answer['sentences'])) {
        return '';
    }
    $items = implode('', array_map(fn ($sentence) => '<li>' . escape($sentence['text']) . '</li>', $answer['sentences']));
    return '<nutgraf-summary><details><summary>' . escape($label) . "</summary><ul>$items</ul></details>"
        . '<script type="application/json">' . in_script($answer) . '</script></nutgraf-summary>';
}

/** The article for search engines (https://schema.org/NewsArticle), with the summary as its `abstract`. */
function json_ld(array $article, ?array $answer): string
{
    $thing = ['@context' => 'https://schema.org', '@type' => 'NewsArticle'] + $article;
    if (!empty($answer['summary'])) {
        $thing['abstract'] = $answer['summary'];
    }
    return '<script type="application/ld+json">' . in_script($thing) . '</script>';
}
