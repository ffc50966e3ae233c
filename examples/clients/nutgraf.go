// Package nutgraf asks nutgraf for summaries, with the standard library alone. A page without a summary is still a page:
// nothing here fails harder than by giving back nil.
package nutgraf

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io"
	"log"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Cache keeps answers; any store of strings by key will do.
type Cache interface {
	Get(key string) (value string, found bool)
	Set(key, value string)
}

// Client holds what all articles share; its zero value asks a service on this machine.
type Client struct {
	Service string        // the service's address
	Key     string        // its key, if it wants one
	Timeout time.Duration // for an article in all, a second try included; a second unless given
	Cache   Cache
	Log     func(message string) // told why there is no summary
}

// Answer is what a page needs of an answer, and all of it as it came.
type Answer struct {
	Summary     string
	Fingerprint string
	Sentences   []struct{ Text string }
	JSON        string `json:"-"`
}

// Summarize gives the summary of an article, {"text": …} or {"html": …} with other fields of the request, or nil.
func (c *Client) Summarize(ctx context.Context, article map[string]any) *Answer {
	answer, err := c.summarize(ctx, article)
	if err != nil {
		tell := c.Log
		if tell == nil {
			tell = func(message string) { log.Print(message) }
		}
		tell("nutgraf: no summary: " + err.Error())
		return nil
	}
	return answer
}

func (c *Client) summarize(ctx context.Context, article map[string]any) (*Answer, error) {
	request := map[string]any{"string_index_type": "utf16", "include": []string{"ranking", "text"}}
	for name, value := range article {
		request[name] = value
	}
	body, err := json.Marshal(request)
	if err != nil {
		return nil, err
	}
	name := fmt.Sprintf("nutgraf:%x", sha256.Sum256(body))
	if c.Cache != nil {
		if kept, found := c.Cache.Get(name); found {
			if answer, err := answerOf([]byte(kept)); err == nil {
				return answer, nil
			}
		}
	}
	timeout := c.Timeout
	if timeout == 0 {
		timeout = time.Second
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	status, reply, pause, err := c.post(ctx, body)
	if err != nil {
		return nil, err
	}
	if deadline, _ := ctx.Deadline(); pause > 0 && time.Now().Add(pause).Before(deadline) {
		select {
		case <-ctx.Done():
		case <-time.After(pause):
		}
		if status, reply, _, err = c.post(ctx, body); err != nil {
			return nil, err
		}
	}
	if status != http.StatusOK {
		return nil, fmt.Errorf("%d %.300s", status, reply)
	}
	answer, err := answerOf(reply)
	if err == nil && c.Cache != nil {
		c.Cache.Set(name, answer.JSON)
	}
	return answer, err
}

// post gives the status, the body, and how long to wait before a second try, or 0 where there should be none.
func (c *Client) post(ctx context.Context, body []byte) (int, []byte, time.Duration, error) {
	service := strings.TrimRight(c.Service, "/")
	if service == "" {
		service = "http://127.0.0.1:8080"
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, service+"/summarize", bytes.NewReader(body))
	if err != nil {
		return 0, nil, 0, err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/json")
	if c.Key != "" {
		request.Header.Set("Authorization", "Bearer "+c.Key)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, nil, 0, err
	}
	defer response.Body.Close()
	reply, err := io.ReadAll(response.Body)
	var pause time.Duration
	if response.StatusCode == http.StatusTooManyRequests || response.StatusCode == http.StatusServiceUnavailable {
		pause = 100 * time.Millisecond
		if wait := response.Header.Get("Retry-After"); wait != "" {
			seconds, wrong := strconv.ParseUint(wait, 10, 16)
			if wrong != nil {
				pause = 0
			} else if seconds > 0 {
				pause = time.Duration(seconds) * time.Second
			}
		}
	}
	return response.StatusCode, reply, pause, err
}

func answerOf(reply []byte) (*Answer, error) {
	var answer Answer
	if err := json.Unmarshal(reply, &answer); err != nil {
		return nil, err
	}
	if answer.Fingerprint == "" {
		return nil, errors.New("the answer is no summary")
	}
	answer.JSON = string(reply)
	return &answer, nil
}

func inScript(json string) string { return strings.ReplaceAll(json, "<", `\u003c`) }

// Render gives the block for the page; empty without a summary. With the answer in it the button can be longer and shorter.
func Render(answer *Answer, label string) string {
	if answer == nil || len(answer.Sentences) == 0 {
		return ""
	}
	var items strings.Builder
	for _, sentence := range answer.Sentences {
		items.WriteString("<li>" + html.EscapeString(sentence.Text) + "</li>")
	}
	return "<nutgraf-summary><details><summary>" + html.EscapeString(label) + "</summary><ul>" + items.String() + "</ul></details>" +
		`<script type="application/json">` + inScript(answer.JSON) + "</script></nutgraf-summary>"
}

// JSONLD gives the article for search engines (https://schema.org/NewsArticle), with the summary as its abstract.
func JSONLD(article map[string]any, answer *Answer) string {
	thing := map[string]any{"@context": "https://schema.org", "@type": "NewsArticle"}
	for name, value := range article {
		thing[name] = value
	}
	if answer != nil && answer.Summary != "" {
		thing["abstract"] = answer.Summary
	}
	written, err := json.Marshal(thing)
	if err != nil {
		return ""
	}
	return `<script type="application/ld+json">` + inScript(string(written)) + "</script>"
}
