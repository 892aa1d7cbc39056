// What a verdict on a reply costs.
#ifndef MAILBOUNCE_TESTS_BENCHMARK_CLASSIFYING_HPP
#define MAILBOUNCE_TESTS_BENCHMARK_CLASSIFYING_HPP

#include <cstddef>
#include <cstdint>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "measure.hpp"
#include "results.hpp"
#include "texts/replies.hpp"

namespace benchmark {

inline std::size_t bytes_of(const std::vector<reply_text>& replies) {
    std::size_t bytes = 0;
    for (const reply_text& r : replies) bytes += r.text.size();
    return bytes;
}

/// A number that depends on a verdict.
inline std::uint64_t digest(const mailbounce::verdict& v) {
    return static_cast<std::uint64_t>(v.reason) + v.matched.size() + v.lost_count;
}

inline std::uint64_t classify(const mailbounce::classifier& judge, const reply_text& r) {
    return digest(judge.classify(r.text, r.phase, r.host));
}

/// The tokens of a text, and of each a number.
template <class F>
std::uint64_t for_tokens(std::string_view text, F&& number_of) {
    std::uint64_t made = 0;
    mailbounce::token_reader reader(text);
    for (mailbounce::token t = reader.next(); t.kind != mailbounce::token_kind::end; t = reader.next())
        made += number_of(t);
    return made;
}

/// A verdict, and the steps on the way to it, each by itself.
inline section measure_verdicts(const std::vector<reply_text>& replies, std::size_t rounds) {
    const mailbounce::classifier judge;
    const std::vector<work> works{
        for_each("FNV-1a", replies, [](const reply_text& r) { return fnv1a(r.text); }),
        for_each("classify", replies, [&](const reply_text& r) { return classify(judge, r); }),
        for_each("reply::parse", replies,
                 [](const reply_text& r) {
                     const auto reply = mailbounce::reply::parse(r.text);
                     return reply.body().size() + (reply.code() ? 1U : 0U);
                 }),
        for_each("reply::status", replies,
                 [](const reply_text& r) {
                     const auto status = mailbounce::reply::parse(r.text).status();
                     return status ? status->detail() : 0;
                 }),
        for_each("reply::innermost", replies,
                 [](const reply_text& r) { return mailbounce::reply::parse(r.text).innermost().text().size(); }),
        for_each(
            "unframe", replies,
            [](const reply_text& r) { return mailbounce::unframe(mailbounce::reply::parse(r.text)).words.size(); }),
        for_each("tokens", replies,
                 [](const reply_text& r) {
                     return for_tokens(r.text, [](const mailbounce::token& t) { return t.text.size(); });
                 }),
        for_each("tokens, keys of words", replies,
                 [](const reply_text& r) {
                     return for_tokens(r.text, [](const mailbounce::token& t) { return mailbounce::word_key(t); });
                 }),
        for_each("fingerprint_of", replies,
                 [](const reply_text& r) { return mailbounce::fingerprint_of(r.text).value; }),
    };
    section s{.name = "replies",
              .about = std::to_string(replies.size()) + " replies, no two equal, of " +
                       std::to_string(bytes_of(replies) / replies.size()) + " bytes in the mean",
              .columns = {{"ns_per_reply", 1}, {"ns_per_byte", 3}, {"x_FNV-1a", 2}, {"allocations", 0}},
              .rows = {}};
    const auto count = static_cast<double>(replies.size());
    const auto bytes = static_cast<double>(bytes_of(replies));
    for (const cost& c : measure(replies.size(), works, rounds))
        s.rows.push_back({c.name, {c.ns / count, c.ns / bytes, c.ratio, c.allocations}});
    return s;
}

}  // namespace benchmark

#endif
