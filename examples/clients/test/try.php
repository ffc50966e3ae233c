<?php
/** Does one case, given as JSON on standard input, with the client for PHP. */
require __DIR__ . '/../nutgraf.php';

$case = json_decode(stream_get_contents(STDIN), true);
$logged = [];
$cache = new class implements Nutgraf\Cache {
    private array $kept = [];

    public function get(string $key): ?string
    {
        return $this->kept[$key] ?? null;
    }

    public function set(string $key, string $value): void
    {
        $this->kept[$key] = $value;
    }
};
$client = new Nutgraf\Client($case['service'], 'secret', 1.0, $cache, function (string $message) use (&$logged) {
    $logged[] = $message;
});
$answer = $client->summarize($case['article'], $case['fields']);
$again = $case['twice'] ? $client->summarize($case['article'], $case['fields']) : null;
echo json_encode([
    'summary' => $answer['summary'] ?? null, 'again' => $again['summary'] ?? null, 'logged' => $logged,
    'html' => Nutgraf\render($answer), 'jsonld' => Nutgraf\json_ld(['headline' => $case['headline']], $answer),
]);
