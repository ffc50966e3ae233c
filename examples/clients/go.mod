module example.com/newsroom/nutgraf

go 1.19
