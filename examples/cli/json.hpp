// Deliveries as JSON, an object a line. It is valid JSON and UTF-8 whatever bytes were read.
#ifndef MAILBOUNCE_EXAMPLES_CLI_JSON_HPP
#define MAILBOUNCE_EXAMPLES_CLI_JSON_HPP

#include <cstddef>
#include <mailbounce/mailbounce.hpp>
#include <span>
#include <string>
#include <string_view>

#include "output.hpp"
#include "presentation.hpp"
#include "utf8.hpp"
#include "values.hpp"
#include "words.hpp"

namespace cli {

inline void write_json_string(output& out, std::string_view text) {
    const auto is_plain = [](char c) {
        return static_cast<unsigned char>(c) >= ' ' && static_cast<unsigned char>(c) < 0x7F && c != '"' && c != '\\';
    };
    out << '"';
    while (!text.empty()) {
        std::size_t plain = 0;
        while (plain < text.size() && is_plain(text[plain])) ++plain;
        out << text.substr(0, plain);
        text.remove_prefix(plain);
        if (text.empty()) break;

        const character c = first_character(text);
        if (!c.valid) {
            out << replacement_character;
        } else if (c.code_point == '\n') {
            out << "\\n";
        } else if (c.code_point == '\t') {
            out << "\\t";
        } else if (c.code_point == '"' || c.code_point == '\\') {
            out << '\\' << text[0];
        } else if (c.code_point < ' ' || c.code_point == 0x7F) {
            out << "\\u00"
                << "0123456789abcdef"[c.code_point >> 4U] << "0123456789abcdef"[c.code_point & 15U];
        } else {
            out << text.substr(0, c.size);
        }
        text.remove_prefix(c.size);
    }
    out << '"';
}

class json_presentation : public presentation {
public:
    /// `shown`, if not null: the system whose words are told.
    explicit json_presentation(output& out, const words* shown = nullptr) : out_(out), words_(shown) {}

    void add_reply(const judged_delivery& judged) override {
        const mailbounce::delivery& d = judged.reported.delivery;
        const mailbounce::verdict& v = judged.verdict;
        out_ << "{\"text\": ";
        write_json_string(out_, d.text);
        write_opinion(judged);
        write_codes(d);
        field("phase", known(d.phase));
        field("provider", known(v.provider));
        field("rule", v.rule);
        field("matched", v.matched);
        field("fingerprint", format(mailbounce::fingerprint_of(d.text)).view());
        out_ << "}\n";
    }

    void add_message(std::string_view path, const mailbounce::report& report,
                     std::span<const judged_delivery> deliveries) override {
        out_ << "{\"path\": ";
        write_json_string(out_, path);
        field("kind", to_string(report.kind));
        write(deliveries);
    }

    void add_log_line(std::size_t line, std::string_view id, std::span<const judged_delivery> deliveries) override {
        out_ << "{\"line\": " << std::to_string(line);
        field("id", id);
        write(deliveries);
    }

private:
    void write(std::span<const judged_delivery> deliveries) {
        out_ << ", \"deliveries\": [";
        for (std::size_t i = 0; i < deliveries.size(); ++i) {
            const mailbounce::reported_delivery& r = deliveries[i].reported;
            const mailbounce::verdict& v = deliveries[i].verdict;
            out_ << (i == 0 ? "{" : ", {");
            write_field("recipient", r.recipient());
            field("outcome", to_string(r.delivery.outcome));
            field("action", known(r.action));
            write_codes(r.delivery);
            write_opinion(deliveries[i]);
            field("phase", known(r.delivery.phase));
            field("remote_host", r.delivery.remote_host);
            field("diagnostic", r.diagnostic);
            field("rule", v.rule);
            field("matched", v.matched);
            out_ << '}';
        }
        out_ << "]}\n";
    }

    void write_codes(const mailbounce::delivery& d) {
        field("reply", to_text(d.code));
        field("status", to_text(d.status));
    }

    void write_opinion(const judged_delivery& judged) {
        const mailbounce::verdict& v = judged.verdict;
        field("category", known(v.category));
        field("reason", to_string(v.reason));
        field("cause", known(v.cause));
        field("code_class", known(v.code_class));
        field("evidence", to_string(v.evidence));
        if (words_) field("words", words_->word_for(judged));
    }

    // A field that is not the first of its object.
    void field(std::string_view name, std::string_view value) {
        out_ << ", ";
        write_field(name, value);
    }

    // An empty value is one that is not known.
    void write_field(std::string_view name, std::string_view value) {
        out_ << '"' << name << "\": ";
        if (value.empty())
            out_ << "null";
        else
            write_json_string(out_, value);
    }

    output& out_;
    const words* words_;
};

}  // namespace cli

#endif
