// From the bytes of a message to what it tells of deliveries: which failed, for whom, and what was said.
//
// A delivery status (RFC 3464) says whose delivery it was and how it ended; the text for people often says more of why.
// Both are read, and put together for each recipient (recipient_evidence.hpp). Without a delivery status the text alone
// is read (formats/), and at last X-Failed-Recipients and the returned message.
#ifndef MAILBOUNCE_REPORT_REPORT_READER_HPP
#define MAILBOUNCE_REPORT_REPORT_READER_HPP

#include <cstddef>
#include <string_view>

#include <mailbounce/report/address_in_text.hpp>
#include <mailbounce/report/date.hpp>
#include <mailbounce/report/delivery_status.hpp>
#include <mailbounce/report/feedback_report.hpp>
#include <mailbounce/report/formats/notice.hpp>
#include <mailbounce/report/formats/notification.hpp>
#include <mailbounce/report/formats/signs.hpp>
#include <mailbounce/report/header.hpp>
#include <mailbounce/report/lines.hpp>
#include <mailbounce/report/message.hpp>
#include <mailbounce/report/recipient_evidence.hpp>
#include <mailbounce/report/report.hpp>
#include <mailbounce/report/text_decoder.hpp>
#include <mailbounce/sequence.hpp>

namespace mailbounce::inline v0_1 {

/// Reads messages. Used again, it keeps its memory: after a few messages it allocates no more.
class report_reader {
public:
    /// Bytes of a text by which a message shows what kind it is.
    static constexpr std::size_t max_opening = std::size_t{1} << 13U;
    /// Texts for people that are read: some reports say the same in several languages.
    static constexpr std::size_t max_texts = 4;
    /// Reports within reports that are opened: gateways and providers wrap the one that they got.
    static constexpr std::size_t max_wrappings = 2;
    /// Bytes that a reader takes at most, whatever it reads, besides `max_memory_per_byte`.
    static constexpr std::size_t max_memory = std::size_t{1} << 20U;
    /// Bytes that it takes besides at most, for each of the longest message that it has read.
    static constexpr std::size_t max_memory_per_byte = 12;
    /// Deliveries of a report; those that follow are not read.
    static constexpr std::size_t max_deliveries = detail::recipient_list::max_recipients;

    /// What the message tells. Views of the message and of this reader: valid until the next read, and as long as the
    /// bytes are. Any bytes are read; those of no report are of the kind `other`. May allocate.
    const report& read(std::string_view bytes) {
        decoder_.clear();
        read_message(bytes);
        for (std::size_t i = 0; i < max_wrappings && wraps_report(); ++i) read_message(returned_);
        finish();
        return report_;
    }

private:
    void read_message(std::string_view bytes) {
        start(bytes);
        for (const message_part& part : message_.parts()) read_part(part);
        if (is_notification_) return;
        if (is_rejection()) read_rejection();
        for (std::size_t i = 0; i < text_count_; ++i) read_notice(texts_[i]);
        find_recipients_elsewhere();
        if (recipients_.size() == 1 && recipients_.front().words.empty()) recipients_.front().add(first_text());
        report_.kind = kind();
    }

    void start(std::string_view bytes) {
        report_ = {};
        recipients_.clear();
        text_count_ = 0;
        has_status_ = is_notification_ = returns_message_ = returned_is_part_ = false;
        names_recipient_ = speaks_of_recipient_ = shows_address_ = false;
        returned_ = disposition_ = {};
        returned_header_ = {};
        message_.parse(bytes);
        subject_ = decoder_.field(message_.fields().subject);
        report_.message_id = detail::id_of(message_.fields().message_id);
        report_.sent_to = sent_to();
    }

    [[nodiscard]] std::string_view sent_to() const noexcept {
        for (const std::string_view value : {message_.fields().to, message_.fields().delivered_to})
            if (const auto found = detail::find_address(value); !found.address.empty()) return found.address;
        return {};
    }

    [[nodiscard]] std::string_view first_text() const noexcept {
        return text_count_ > 0 ? detail::trim(texts_[0]) : std::string_view{};
    }

    // --- the parts

    void read_part(const message_part& part) {
        switch (part.kind) {
            case part_kind::delivery_status:
                read_status(decoder_.body(part));
                break;
            case part_kind::feedback_report:
                report_.complaint = read_feedback(decoder_.body(part));
                break;
            case part_kind::disposition:
                disposition_ = decoder_.body(part);
                break;
            case part_kind::returned:
                read_returned(decoder_.body(part), true);
                break;
            case part_kind::text:
            case part_kind::markup:
                read_text(part);
                break;
            case part_kind::other:
                break;
        }
    }

    // Takes a text for people: those before the returned message, and markup only where no text says the same.
    void read_text(const message_part& part) {
        const bool is_markup = part.kind == part_kind::markup;
        if (returns_message_ || text_count_ == max_texts || (is_markup && text_count_ > 0)) return;
        const std::string_view text = decoder_.text(part);
        if (detail::trim(text).empty()) return;
        if (detail::is_notification(text)) {
            is_notification_ = true;
            detail::notification_reader(decoder_, recipients_, report_).read(text);
            return;
        }
        const detail::split_notice notice = detail::split(text);
        if (!detail::trim(notice.quoted).empty()) read_returned(notice.quoted, false);
        if (detail::begins_with(notice.fields, "feedback-type:"))
            report_.complaint = read_feedback(notice.fields);
        else if (!notice.fields.empty())
            read_status(notice.fields);
        texts_[text_count_++] = notice.words;
    }

    void read_status(std::string_view text) {
        delivery_status_reader status(text);
        while (status.next()) {
            has_status_ = true;
            recipients_.merge(evidence_of(status.recipient()));
        }
        const message_status& m = status.about();
        if (report_.reporting_mta.empty()) report_.reporting_mta = m.reporting_mta;
        if (report_.envelope_id.empty()) report_.envelope_id = m.envelope_id;
        if (!report_.arrival) report_.arrival = parse_mail_date(m.arrival);
        for (detail::recipient_evidence& r : recipients_)
            if (r.about.queue_id.empty()) r.about.queue_id = m.queue_id;
    }

    detail::recipient_evidence evidence_of(const recipient_status& told) {
        detail::recipient_evidence r;
        r.about.final_recipient = decoder_.address(told.final_recipient);
        r.about.original_recipient = decoder_.original_address(told.original_recipient);
        r.about.action = told.action;
        r.about.delivery.remote_host = told.remote_mta;
        r.about.delivery.at = parse_mail_date(told.last_attempt);
        r.about.will_retry_until = parse_mail_date(told.will_retry_until);
        r.about.queue_id = told.queue_id;
        r.status = told.status;
        const std::string_view words = decoder_.unfolded(told.diagnostic_code);
        const bool is_exit_status =
            detail::same_text(told.diagnostic_type, "x-unix") && !words.empty() && detail::is_digit(words.front());
        if (!is_exit_status) r.add(words);
        r.add(decoder_.unfolded(told.status_comment));
        return r;
    }

    // Takes the message that the report is about: a part of its own counts before what a text quotes.
    void read_returned(std::string_view text, bool is_part) {
        if (returns_message_ && (!is_part || returned_is_part_)) return;
        returns_message_ = true;
        returned_is_part_ = is_part;
        returned_ = detail::without_envelope_lines(decoder_.unquoted(text));
        returned_header_ = detail::read_header(returned_);
        report_.original_message_id = detail::id_of(returned_header_.message_id);
    }

    // Sieve's "reject" (RFC 5429 2.1) sends a disposition notification, and means that the message was not delivered.
    [[nodiscard]] bool is_rejection() {
        if (disposition_.empty() || has_status_) return false;
        return detail::contains_text(message_.fields().auto_submitted, "rejected") ||
               detail::shows(opening(first_text()), detail::sign::failure);
    }

    void read_rejection() {
        read_status(disposition_);
        for (detail::recipient_evidence& r : recipients_) r.about.action = delivery_action::failed;
    }

    // --- the recipients

    void read_notice(std::string_view notice) {
        const detail::sequence<detail::notice_entry>& entries = notice_reader_.read(notice, report_.sent_to);
        names_recipient_ = names_recipient_ || notice_reader_.names_recipient();
        speaks_of_recipient_ = speaks_of_recipient_ || notice_reader_.speaks_of_recipient();
        shows_address_ = shows_address_ || notice_reader_.shows_address();
        if (!names_recipient_ && !has_status_ && !message_.fields().failed_recipients.empty()) return;
        for (const bool conclusions : {true, false})
            for (const detail::notice_entry& e : entries)
                if (e.is_conclusion == conclusions) read_entry(e);
        const std::string_view preamble = notice_reader_.preamble();
        for (detail::recipient_evidence& r : recipients_)
            if (r.note.empty()) r.add(preamble);
    }

    void read_entry(const detail::notice_entry& e) {
        if (detail::recipient_evidence* const known = recipients_.named_in(e)) {
            known->add(e);
        } else if (recipients_.size() == 1 && (has_status_ || e.recipient.empty())) {
            recipients_.front().add(e);  // whatever it is called there, it can be no other
        } else if (!has_status_ && !e.recipient.empty()) {
            detail::recipient_evidence r;
            r.about.final_recipient = e.recipient;
            r.add(e);
            recipients_.push(r);
        }
    }

    // Where neither a status nor a text names a recipient.
    void find_recipients_elsewhere() {
        if (recipients_.empty()) add_recipients_of(message_.fields().failed_recipients);
        if (recipients_.empty()) add_recipients_of(returned_header_.to);
        if (recipients_.empty()) recipients_.push(named({}, first_text()));
    }

    void add_recipients_of(std::string_view list) {
        const std::string_view words = detail::beginning_of(first_text(), max_opening);
        while (!list.empty()) {
            std::string_view item = detail::take_list_item(list);
            // A display name may look like an address: "ann@example.com" <ann@example.com>.
            if (const std::size_t open = item.rfind('<'); open != std::string_view::npos) item.remove_prefix(open);
            for (auto found = detail::find_address(item); !found.address.empty();
                 found = detail::find_address(item, found.end))
                recipients_.merge(named(found.address, words));
        }
    }

    static detail::recipient_evidence named(std::string_view recipient, std::string_view words) noexcept {
        detail::recipient_evidence r;
        r.about.final_recipient = recipient;
        r.add(words);
        return r;
    }

    // --- what it is

    [[nodiscard]] report_kind kind() {
        if (report_.complaint) return report_kind::feedback;
        if (!has_status_) {
            if (const auto said = detail::opt_out_in(message_.fields(), subject_)) {
                report_.complaint = said;
                return report_kind::feedback;
            }
            return disposition_.empty() ? kind_by_signs() : report_kind::other;
        }
        bool delayed = false;
        bool delivered = false;
        for (const detail::recipient_evidence& r : recipients_) {
            const delivery_action action = r.action();
            if (action == delivery_action::failed) return report_kind::bounce;
            delayed = delayed || action == delivery_action::delayed;
            delivered = delivered || action != delivery_action::none;
        }
        if (delayed) return report_kind::delay;
        return delivered ? report_kind::success : kind_by_signs();
    }

    [[nodiscard]] report_kind kind_by_signs() {
        return detail::kind_by_signs(
            {.header = message_.fields(),
             .from = decoder_.folded(message_.fields().from),
             .subject = decoder_.folded(subject_),
             .notice = first_text(),
             .returns_message = returns_message_,
             .shows_address = shows_address_,
             .speaks_of_recipient = speaks_of_recipient_,
             .names_recipient = names_recipient_,
             .is_report = has_status_},
            [this] { return opening(first_text()); }, [this] { return shown_class(); });
    }

    std::string_view opening(std::string_view text) { return decoder_.folded(detail::beginning_of(text, max_opening)); }

    // The class of the reply that a text shows, if one does.
    [[nodiscard]] code_class shown_class() noexcept {
        for (detail::recipient_evidence& r : recipients_)
            if (r.words.refuses()) return r.words.shown();
        return code_class::none;
    }

    // Is the message that it returns a report itself: of a bounce that says of nobody what was replied, or of a person
    // who passes a bounce on? One who has something to say about it only quotes it.
    [[nodiscard]] bool wraps_report() {
        constexpr std::size_t a_word = 40;
        if (has_status_ || is_notification_ || returned_.empty()) return false;
        const bool is_report =
            detail::shows(decoder_.folded(returned_header_.from), detail::sign::system_name) &&
            detail::shows(decoder_.folded(decoder_.field(returned_header_.subject)), detail::sign::failure);
        if (report_.kind == report_kind::other)
            return is_report && detail::is_forward(subject_) && text_count_ <= 1 &&
                   detail::is_at_most(first_text(), a_word);
        return report_.kind == report_kind::bounce && !names_recipient_ && !recipients_.front().words.refuses() &&
               (is_report || detail::contains_text(returned_header_.content_type, "delivery-status"));
    }

    void finish() {
        deliveries_.clear();
        switch (report_.kind) {
            case report_kind::bounce:
            case report_kind::delay:
            case report_kind::success:
                break;
            default:
                return;
        }
        const bool is_alone = recipients_.size() == 1;
        for (detail::recipient_evidence& r : recipients_) {
            if (is_alone) add_the_rest(r);
            name_owner(r.about);
            deliveries_.push_back(r.finished(report_.kind));
        }
        report_.deliveries = {deliveries_.data(), deliveries_.size()};
    }

    // Where one recipient has no reply, whatever the report says is about it.
    void add_the_rest(detail::recipient_evidence& r) {
        constexpr std::size_t a_page = std::size_t{1} << 12U;
        if (!r.words.refuses() && !r.note.refuses() && !r.note.empty() && text_count_ > 0)
            r.note.widen(detail::beginning_of(first_text(), a_page));
        r.add(subject_);
    }

    // A pipe or a file is no address: Exim tells in the header whose it is.
    void name_owner(reported_delivery& d) const noexcept {
        const std::string_view beginning = d.final_recipient.substr(0, 2);
        const auto is_path = [](char c) { return c == '|' || c == '/'; };
        if (d.original_recipient.empty() && detail::find_char(beginning, is_path) < beginning.size())
            d.original_recipient = detail::find_address(message_.fields().failed_recipients).address;
    }

    report report_{};
    message message_{};
    detail::text_decoder decoder_{};
    detail::notice_reader notice_reader_{};
    detail::recipient_list recipients_{};
    detail::sequence<reported_delivery> deliveries_{};

    // Of the message being read:
    std::string_view subject_{};
    std::string_view texts_[max_texts]{};  // those for people, without what they quote
    std::size_t text_count_ = 0;
    std::string_view disposition_{};  // the fields of a disposition notification
    std::string_view returned_{};     // the message that it is about, or its header
    detail::message_header returned_header_{};
    bool has_status_ = false;
    bool is_notification_ = false;
    bool returns_message_ = false;
    bool returned_is_part_ = false;
    bool names_recipient_ = false;
    bool speaks_of_recipient_ = false;
    bool shows_address_ = false;
};

/// A report that owns what it views. It can be moved, and kept as long as one likes.
class owned_report {
public:
    /// Reads a copy of the bytes.
    explicit owned_report(std::string_view bytes) : held_(new holding(bytes)) {}

    /// Takes what another holds; that one may then only be assigned to or destroyed.
    owned_report(owned_report&& other) noexcept : held_(other.held_) { other.held_ = nullptr; }
    /// Changes places with another.
    owned_report& operator=(owned_report&& other) noexcept {
        const holding* const held = held_;
        held_ = other.held_;
        other.held_ = held;
        return *this;
    }
    owned_report(const owned_report&) = delete;
    owned_report& operator=(const owned_report&) = delete;
    ~owned_report() { delete held_; }

    /// The report; it lives as long as this.
    [[nodiscard]] const report& operator*() const noexcept { return *held_->told; }
    /// The report; it lives as long as this.
    [[nodiscard]] const report* operator->() const noexcept { return held_->told; }

private:
    struct holding {
        explicit holding(std::string_view message) { told = &reader.read(bytes.append(message)); }

        detail::text_buffer bytes{};
        report_reader reader{};
        const report* told = nullptr;
    };
    const holding* held_;  // what std::unique_ptr would hold, without the cost of <memory> in every translation unit
};

/// What the message tells, with a copy of it. A program that reads many messages is better served by a report_reader.
[[nodiscard]] inline owned_report read_report(std::string_view bytes) { return owned_report(bytes); }

}  // namespace mailbounce::inline v0_1

#endif
