import type { Face, FaceAnswer, FaceRequest } from "./face.ts";

export interface SlackOptions {
  /** Prefix of every path, to share one port with other faces. */
  prefix?: string;
  /** The one webhook path below the prefix that exists, `/services/T…/B…/X…`; undefined: every well-formed one. */
  webhookPath?: string;
  /** The one bot token that Web API calls must carry; undefined: any that starts with `xoxb-`. */
  token?: string;
  /** The channels that exist, by name without `#`; undefined: every one. */
  channels?: string[];
  /** Epoch ms. */
  now?: () => number;
}

export interface SlackMessage {
  /** As sent: a name or an id; of a webhook "webhook". */
  channel: string;
  /** Seconds with six digits after the point: Slack's message id. */
  ts: string;
  text: string;
  blocks: unknown[];
  /** Set by chat.update. */
  edited: boolean;
}

/** Slack's incoming webhooks and the few Web API methods that a notifier uses. Web API errors are 200 with `ok: false`. */
export class SlackFace implements Face {
  readonly messages: SlackMessage[] = [];
  readonly options: SlackOptions;

  constructor(options: SlackOptions = {}) {
    this.options = options;
  }

  permission(request: FaceRequest): string | undefined {
    return request.path.startsWith(`${this.options.prefix ?? "/slack"}/`) ? "" : undefined;
  }

  answer(_request: FaceRequest): FaceAnswer {
    return { status: 404, body: "no_service" };
  }
}
