// The page's words in Japanese.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_JAPANESE_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_JAPANESE_HPP

#include <mailbounce/utf8_source.hpp>

#include "words.hpp"

namespace cli {

inline constexpr page_words japanese_words{
    .title = "届かなかったメール",
    .contents = "目次",
    .made_with = "作成: {1}。このページは外部から何も読み込みません。",

    .comma = "、",
    .stop = "。",
    .colon = "：",
    .percent = "%",
    .separator = " ・ ",

    .to_stop = {"配信を停止すべきアドレス{1}件", "配信を停止すべきアドレス{1}件"},
    .to_mend = {"送信側で対応すべき問題{1}件", "送信側で対応すべき問題{1}件"},
    .common = "届かなかったもののうち{1}は、{3}での「{2}」が原因です。",
    .nothing_told = "読み込んだものに配信の記録はありませんでした。",
    .all_delivered = "すべて配信されました。",

    .files = {"{1}ファイル", "{1}ファイル"},
    .messages = {"メッセージ{1}通", "メッセージ{1}通"},
    .log_lines = {"ログ{1}行", "ログ{1}行"},
    .replies = {"応答{1}件", "応答{1}件"},
    .deliveries = {"配信{1}件", "配信{1}件"},
    .delivered = "配信済み",
    .delayed = "遅延（再送予定）",
    .given_up = "配信断念",
    .complaints = "迷惑メール報告",

    .categories = "エラーの分類",
    .categories_lead = "そのアドレスに今後も届く見込みがあるかどうかの分類です。失敗と遅延を、試行ごとに数えています。",
    .none_failed = "失敗した配信はありません。",

    .act = "誰が対応するか",
    .owners = {"対応不要（自然に解消）", "送信側（あなた）", "受信者", "受信側の管理者"},
    .nothing_to_do = "対応は不要です。",
    .mostly_at = "主に{1}",
    .stop_these = "配信を停止すべきアドレス",
    .stop_these_how = "今後は送信しないでください。一覧は下にあり、コピーして使えます。",
    .watch_these = "停止が近いアドレス",
    .watch_these_how = "まだ対応は不要です。このまま配信されずに失敗が続くと、停止の対象になります。",
    .held = "すべてを拒否している宛先のアドレス",
    .held_how = "停止せずに保留してください。宛先がすべてを拒否している間は、アドレスに問題があるとは限りません。",
    .undetermined_how = "応答の文面を確認してください。ルールファイルに1行加えると、以後は判定できます。",

    .addresses = "配信を停止すべきアドレス",
    .addresses_lead =
        "アドレス、メールボックス、受信側に原因のある失敗が3回続くと停止の対象になります。"
        "所有者の変更や迷惑メール報告は、1回で対象になります。読み込んだ記録だけから判断しています。",
    .no_stops = "停止すべきアドレスはありません。",
    .no_recipients = "読み込んだものに受信者の記録はありませんでした。",
    .watched = "停止が近いアドレス",
    .address = "アドレス",
    .reason = "理由",
    .said = "応答の文面",
    .failures = "失敗回数",
    .date = "日付",
    .so_many_of = "{1} / {2}回",
    .at_once = "1回で停止",
    .complaint = "迷惑メール報告",
    .unsubscribed = "配信解除",
    .as_a_list = "アドレスのみの一覧（コピー用）",

    .reasons = "理由",
    .reasons_lead = "失敗と遅延の理由を、対応すべき人ごとにまとめています。",
    .count = "件数",
    .share = "割合",
    .destinations = "宛先",
    .destinations_lead = "応答したホストのドメイン別です。応答がない場合は受信者のドメインで数えています。",
    .no_destinations = "失敗した宛先の記録はありません。",
    .destination = "宛先",
    .failed = "失敗・遅延",
    .main_reason = "主な理由",
    .takes_nothing = "すべて拒否",

    .times = "時間別",
    .no_times = "読み込んだものに時刻の記録はありませんでした。",
    .each_bar_hours = {"失敗と遅延の件数。棒1本が1時間です（UTC）。", "失敗と遅延の件数。棒1本が{1}時間です（UTC）。"},
    .each_bar_days = {"失敗と遅延の件数。棒1本が1日です（UTC）。", "失敗と遅延の件数。棒1本が{1}日です（UTC）。"},
    .time = "開始",
    .most = "最多",
    .as_a_table = "表で見る",

    .undetermined = "判定できなかった応答",
    .undetermined_lead =
        "どのルールにも当てはまらなかった応答を、似た文面ごとにまとめています。判定できるようにするには、"
        "{1}で指定するファイルに次の行を加え、{2}を該当する理由に書き換えてください。",
    .all_understood = "すべての応答を判定できました。",
    .times_told = {"{1}回", "{1}回"},
    .no_text = "文面なし",
    .no_rule = "ルールにできる語がありません。",

    .and_more = "ほか{1}件",
};

}  // namespace cli

#endif
