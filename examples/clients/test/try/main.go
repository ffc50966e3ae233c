// Does one case, given as JSON on standard input, with the client for Go.
package main

import (
	"context"
	"encoding/json"
	"os"

	nutgraf "example.com/newsroom/nutgraf"
)

type kept map[string]string

func (k kept) Get(key string) (string, bool) { value, found := k[key]; return value, found }
func (k kept) Set(key, value string)         { k[key] = value }

func summary(answer *nutgraf.Answer) any {
	if answer == nil {
		return nil
	}
	return answer.Summary
}

func main() {
	var given struct {
		Service, Headline string
		Article, Fields   map[string]any
		Twice             bool
	}
	if err := json.NewDecoder(os.Stdin).Decode(&given); err != nil {
		panic(err)
	}
	logged := []string{}
	client := nutgraf.Client{Service: given.Service, Key: "secret", Cache: kept{}, Log: func(message string) { logged = append(logged, message) }}
	for name, value := range given.Fields {
		given.Article[name] = value
	}
	answer := client.Summarize(context.Background(), given.Article)
	var again *nutgraf.Answer
	if given.Twice {
		again = client.Summarize(context.Background(), given.Article)
	}
	json.NewEncoder(os.Stdout).Encode(map[string]any{
		"summary": summary(answer), "again": summary(again), "logged": logged,
		"html":   nutgraf.Render(answer, "No time to read? Get a summary"),
		"jsonld": nutgraf.JSONLD(map[string]any{"headline": given.Headline}, answer),
	})
}
