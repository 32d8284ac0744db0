const json = (value: unknown): string => JSON.stringify(value);
const events = (...all: unknown[]): string => all.map((one) => `data: ${json(one)}\n\n`).join("");

export type ChatCase = readonly [
  source: string,
  body: string,
  says: "good" | "bad" | "unknown" | "page",
  type?: string,
];

/** Answers to a chat message with status 200, by the protocol or the project that gives them, and whether each is one. */
export const chatAnswers: readonly ChatCase[] = [
  // By hand
  ["hand", json({ answer: "hi" }), "good"],
  ["hand", json({ answer: "hi", code: 451 }), "good"],
  ["hand", json({ answer: "HTTP 451 means that it is withheld for legal reasons.", code: 451, status: "ok" }), "good"],
  ["hand", json({ reply: "Your order is closed.", status: "closed" }), "good"],
  ["hand", json({ response: "네, 안녕하세요", error: null, errors: [] }), "good"],
  ["hand", json({ data: { reply: "hi" }, success: true, code: 0 }), "good"],
  ["hand", json({ id: "c1", status: "queued" }), "good"],
  ["hand", json({ message: "ok" }), "good"],
  ["hand", "hi", "good"],
  ["hand", '"hi"', "good"],
  ["hand", json({ answer: 42 }), "good"],
  ["hand", json({ answer: "" }), "bad"],
  ["hand", json({ answer: null, sources: ["a.pdf"] }), "bad"],
  ["hand", json({ answer: "  \n", conversation_id: "c1" }), "bad"],
  ["hand", json({ success: true, data: { reply: "" } }), "bad"],
  ["hand", json({ messages: [] }), "bad"],
  ["hand", json({ messages: [{ role: "user", content: "안녕하세요" }] }), "bad"],
  [
    "hand",
    json({
      messages: [
        { role: "user", content: "hello" },
        { role: "assistant", content: "hi" },
      ],
    }),
    "good",
  ],
  ["hand", '""', "bad"],
  ["hand", "[]", "bad"],
  ["hand", json({ success: 0, answer: "x" }), "bad"],
  ["hand", json({ code: "FAIL", data: null }), "bad"],
  ["hand", json({ status: "fail", message: "model" }), "bad"],
  ["hand", json({ resultCode: "9999", resultMsg: "처리 중" }), "bad"],
  ["aws lambda, a proxy's answer", json({ statusCode: 502, body: json({ message: "bad" }) }), "bad"],

  // An error's sentence in the place of an answer
  ["streamlit chats", json({ response: "Sorry, I encountered an error processing your request." }), "bad"],
  [
    "streamlit chats",
    json({ response: "Sorry, I encountered an error processing your request. Please try again later." }),
    "bad",
  ],
  [
    "signalr chats",
    json({ content: "I apologize, but I encountered an error processing your request: Object reference" }),
    "bad",
  ],
  [
    "a dialogue manager",
    json({
      response: "I'm sorry, I encountered an error processing your request. Could you try asking in a different way?",
    }),
    "unknown",
  ],
  ["hand", json({ reply: "Internal Server Error" }), "bad"],
  ["hand", json({ reply: "Something went wrong. Please try again." }), "bad"],
  ["hand", json({ answer: "Error: connect ECONNREFUSED 10.0.0.3:443" }), "bad"],
  ["hand", json({ answer: "Request failed with status code 500" }), "bad"],
  ["hand", json({ answer: "The service is temporarily unavailable." }), "bad"],
  ["hand", json({ answer: 'Traceback (most recent call last):\n  File "app.py", line 3' }), "bad"],
  ["hand", json({ answer: "An error occurred while asking Gemini." }), "unknown"],
  ["hand", json({ answer: "I am unable to process your request right now." }), "unknown"],
  ["hand", json({ answer: "NameError: name 'x' is not defined" }), "unknown"],
  [
    "slack and web bots, Korean",
    json({ text: "죄송합니다. 일시적인 오류가 발생했습니다. 잠시 후 다시 시도해주세요." }),
    "bad",
  ],
  ["problem details, Korean", json({ message: "서버에서 오류가 발생했습니다. 잠시 후 다시 시도해 주세요." }), "bad"],
  ["hand, Korean", json({ message: "오류가 발생했습니다" }), "bad"],
  ["hand, Korean", json({ message: "검색 엔진 오류가 발생했습니다. 잠시 후 다시 시도해주세요." }), "bad"],
  ["hand, Korean", json({ answer: "어제 공장에서 장애가 발생했습니다." }), "unknown"],
  ["gemini wrappers, Japanese", json({ reply: "エラーが発生しました。しばらくしてから再度お試しください。" }), "bad"],
  ["hand, Chinese", json({ answer: "系统异常，请稍后再试" }), "bad"],
  ["hand, Chinese", json({ answer: "系统繁忙，请稍后再试" }), "unknown"],

  // Talk of errors
  ["hand", json({ reply: "Here is how to fix an Internal Server Error: read the log." }), "good"],
  ["hand", json({ reply: "Internal Server Error means that the server met something it did not expect." }), "good"],
  ["hand", json({ reply: "A 503 is an error of the server. Restart the pod and look at its limits." }), "good"],
  ["hand", json({ reply: "Errors occur when the pool is exhausted." }), "good"],
  ["hand", json({ reply: "Sorry to hear that! What does the error say?" }), "good"],
  ["hand", json({ reply: "There is no error in your code." }), "good"],
  ["hand", json({ reply: "It failed because you divide by zero in line 3." }), "good"],
  ["hand, Korean", json({ answer: "오류가 발생했을 때는 로그를 먼저 확인하세요." }), "good"],
  ["hand, Korean", json({ answer: "죄송하지만 무엇을 도와드릴까요?" }), "good"],
  ["hand, Japanese", json({ answer: "エラーを直すには、まずログを見てください。" }), "good"],
  ["hand, Chinese", json({ answer: "出现错误时，请先查看日志文件。" }), "good"],

  // Protocols
  [
    "openai",
    json({
      object: "chat.completion",
      choices: [{ index: 0, message: { role: "assistant", content: "Hi" }, finish_reason: "stop" }],
      usage: {},
    }),
    "good",
  ],
  [
    "openai, 9router #173",
    json({ choices: [{ message: { role: "assistant", content: "" }, finish_reason: "stop" }] }),
    "bad",
  ],
  ["azure openai, filtered", json({ choices: [], prompt_filter_results: [{ prompt_index: 0 }] }), "bad"],
  [
    "openai, a tool's call",
    json({ choices: [{ message: { content: null, tool_calls: [{ id: "c", function: { name: "f" } }] } }] }),
    "good",
  ],
  ["openai", json({ error: { message: "You exceeded your current quota", code: "insufficient_quota" } }), "bad"],
  [
    "openai, responses",
    json({
      status: "completed",
      error: null,
      output: [{ type: "message", content: [{ type: "output_text", text: "Hi" }] }],
    }),
    "good",
  ],
  ["openai, responses", json({ status: "failed", error: { code: "server_error" }, output: [] }), "bad"],
  [
    "anthropic",
    json({ type: "message", role: "assistant", content: [{ type: "text", text: "Hi" }], stop_reason: "end_turn" }),
    "good",
  ],
  [
    "anthropic, litellm #40294",
    json({ type: "message", role: "assistant", content: [], stop_reason: "end_turn" }),
    "bad",
  ],
  ["anthropic", json({ type: "error", error: { type: "overloaded_error", message: "Overloaded" } }), "bad"],
  [
    "gemini",
    json({ candidates: [{ content: { parts: [{ text: "Hi" }], role: "model" }, finishReason: "STOP" }] }),
    "good",
  ],
  ["gemini, blocked", json({ candidates: [{ finishReason: "SAFETY", index: 0 }], usageMetadata: {} }), "bad"],
  ["ollama", json({ model: "m", response: "Hi", done: true, context: [1] }), "good"],
  ["ollama", json({ model: "m", response: "", done: true }), "bad"],
  ["langserve", json({ output: "Hi", metadata: { run_id: "r" } }), "good"],
  ["dialogflow", json({ fulfillmentText: "Hi", source: "hook" }), "good"],
  ["kakao i", json({ version: "2.0", template: { outputs: [{ simpleText: { text: "안녕하세요" } }] } }), "good"],
  ["kakao i", json({ version: "2.0", template: { outputs: [] } }), "bad"],
  ["rasa", json([{ recipient_id: "u", text: "Hi" }]), "good"],
  ["telegram", json({ ok: false, error_code: 401, description: "Unauthorized" }), "bad"],
  ["graphql", json({ data: { chat: "hi" } }), "good"],
  ["graphql", json({ data: null, errors: [{ message: "boom" }] }), "bad"],
  ["fastapi", json({ detail: "Internal Server Error" }), "bad"],
  ["json:api", json({ errors: [{ status: "500", title: "boom" }] }), "bad"],

  // Streams
  [
    "openai",
    `${events({ choices: [{ delta: { role: "assistant", content: "" } }] }, { choices: [{ delta: { content: "Hi" } }] })}data: [DONE]\n\n`,
    "good",
    "text/event-stream",
  ],
  [
    "openai, nothing said",
    `${events({ choices: [{ delta: { role: "assistant", content: "" } }] }, { choices: [{ delta: {}, finish_reason: "stop" }] })}data: [DONE]\n\n`,
    "bad",
    "text/event-stream",
  ],
  ["openai, nothing at all", "data: [DONE]\n\n", "bad", "text/event-stream"],
  [
    "openai, an error in it",
    events({ choices: [{ delta: { content: "Hi" } }] }, { error: { message: "overloaded" } }),
    "bad",
    "text/event-stream",
  ],
  [
    "an error's sentence in pieces",
    events({ delta: "Sorry, an error " }, { delta: "occurred. Please try again." }),
    "bad",
    "text/event-stream",
  ],
  [
    "anthropic",
    'event: message_start\ndata: {"type":"message_start","message":{"content":[]}}\n\nevent: content_block_delta\ndata: {"type":"content_block_delta","delta":{"type":"text_delta","text":"Hi"}}\n\n',
    "good",
    "text/event-stream",
  ],
  [
    "anthropic",
    'event: error\ndata: {"type":"error","error":{"type":"overloaded_error"}}\n\n',
    "bad",
    "text/event-stream",
  ],
  [
    "openai, responses",
    'event: response.failed\ndata: {"type":"response.failed","response":{"error":{"code":"server_error"}}}\n\n',
    "bad",
    "text/event-stream",
  ],
  [
    "openai, responses",
    events({ type: "response.created" }, { type: "response.output_text.delta", delta: "Hi" }),
    "good",
    "text/event-stream",
  ],
  ["plain words", "data: Hi\n\ndata: there\n\ndata: [DONE]\n\n", "good", "text/event-stream"],
  ["ai sdk 4", '0:"Hi"\nd:{"finishReason":"stop"}\n', "good"],
  ["ai sdk 4", '3:"An error occurred."\n', "bad"],
  ["ai sdk 4, nothing said", 'f:{"messageId":"m"}\nd:{"finishReason":"error"}\n', "bad"],
  ["ai sdk 5", events({ type: "start" }, { type: "error", errorText: "boom" }), "bad", "text/event-stream"],
  [
    "ai sdk 5",
    events({ type: "start" }, { type: "text-delta", id: "0", delta: "Hi" }, { type: "finish" }),
    "good",
    "text/event-stream",
  ],
  [
    "ollama, lines",
    '{"message":{"role":"assistant","content":"Hi"},"done":false}\n{"message":{"role":"assistant","content":""},"done":true}\n',
    "good",
  ],
  [
    "ollama, lines",
    '{"message":{"role":"assistant","content":""},"done":false}\n{"message":{"role":"assistant","content":""},"done":true}\n',
    "bad",
  ],
  ["ollama, lines", '{"response":"H","done":false}\n{"error":"model runner has stopped"}\n', "bad"],
  [
    "gemini, a list",
    json([
      { candidates: [{ content: { parts: [{ text: "Hi" }] } }] },
      { candidates: [{ content: { parts: [{ text: "!" }] } }] },
    ]),
    "good",
  ],

  // Pages
  [
    "a page for every path",
    "<!doctype html><html><head><title>Ion</title></head><body><div id=root></div></body></html>",
    "page",
    "application/json",
  ],
  ["an error page", "<html><head><title>Error</title></head><body>boom</body></html>", "bad"],
];
