// Dates as mail in the field has them: one moment in many forms, what RFC 5322 4.3 says of old ones, and what is none.
#include <mailbounce/report/date.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

#include "catch.hpp"

using mailbounce::format;
using mailbounce::instant;
using mailbounce::parse_instant;
using mailbounce::parse_mail_date;

namespace {

constexpr bool is(std::string_view text, std::string_view time) {
    const auto read = parse_mail_date(text);
    return read && format(*read).view() == time;
}
constexpr bool is_none(std::string_view text) { return !parse_mail_date(text); }

std::string joined(std::initializer_list<std::string_view> pieces) {
    std::string text;
    for (const std::string_view piece : pieces) text += piece;
    return text;
}

// Of most dates here.
constexpr std::string_view moment = "2010-04-29T14:34:45Z";

}  // namespace

// RFC 5322 3.3.
static_assert(is("Thu, 29 Apr 2010 23:34:45 +0900 (JST)", moment));
static_assert(is("Thu, 29 Apr 2010 23:34:45 +0900", moment));
static_assert(is("29 Apr 2010 23:34:45 +0900", moment));
static_assert(is("Thu, 29 Apr 2010 09:04:45 -0530", moment));
static_assert(is("Thu, 29 Apr 2010 14:34:45 -0000", moment));
static_assert(is("Thu, 29 Apr 2010 23:34 +0900", "2010-04-29T14:34:00Z"));
static_assert(is("Thu, 1 Apr 2010 23:34:45 +0900", "2010-04-01T14:34:45Z"));
static_assert(is("Thu,  1 Apr 2010 23:34:45 +0900", "2010-04-01T14:34:45Z"));
static_assert(is("Thu, 01 Apr 2010 23:34:45 +0900", "2010-04-01T14:34:45Z"));
static_assert(is("Fri, 01 Jan 2010 08:00:00 +0900", "2009-12-31T23:00:00Z"));
static_assert(is("Mon, 29 Feb 2016 12:00:00 GMT", "2016-02-29T12:00:00Z"));
static_assert(is("Sat, 31 Dec 2016 23:59:60 +0000", "2017-01-01T00:00:00Z"));
static_assert(is("thu, 29 APR 2010 23:34:45 jst", moment));
// With blanks, folds and comments anywhere.
static_assert(is("\r\n\tThu,\r\n 29\tApr 2010\r\n 23:34:45 +0900\r\n", moment));
static_assert(is("Thu(urs),29 (a \\) (b) ) Apr(il)2010 23:34:45(c)+0900(JST)", moment));
static_assert(is("Thu, 29 Apr 2010 23:34:45 +0200 (GMT+02:00)", "2010-04-29T21:34:45Z"));
static_assert(is("Thu, 29 Apr 2010 23:34:45 +0900 (Tokyo", moment));
// The weekday says nothing new.
static_assert(is("Mon, 29 Apr 2010 23:34:45 +0900", moment));

// RFC 5322 4.3: years of two and three digits, and zones by name.
static_assert(is("Thu, 01 Oct 15 13:48:54 UTC", "2015-10-01T13:48:54Z"));
static_assert(is("29 Apr 10 23:34 JST", "2010-04-29T14:34:00Z"));
static_assert(is("Thu, 29 Apr 110 23:34:45 +0900", moment));
static_assert(is("1 Jan 00 00:00:00 GMT", "2000-01-01T00:00:00Z"));
static_assert(is("1 Jan 49 00:00:00 GMT", "2049-01-01T00:00:00Z"));
static_assert(is("1 Jan 50 00:00:00 GMT", "1950-01-01T00:00:00Z"));
static_assert(is("1 Jan 99 00:00:00 GMT", "1999-01-01T00:00:00Z"));
static_assert(is("29 Apr 2010 14:34:45 GMT", moment));
static_assert(is("29 Apr 2010 14:34:45 UT", moment));
static_assert(is("29 Apr 2010 14:34:45 UTC", moment));
static_assert(is("29 Apr 2010 14:34:45 Z", moment));
static_assert(is("29 Apr 2010 14:34:45 A", moment));
static_assert(is("29 Apr 2010 10:34:45 EDT", moment));
static_assert(is("29 Apr 2010 09:34:45 EST", moment));
static_assert(is("29 Apr 2010 09:34:45 CDT", moment));
static_assert(is("29 Apr 2010 08:34:45 CST", moment));
static_assert(is("29 Apr 2010 08:34:45 MDT", moment));
static_assert(is("29 Apr 2010 07:34:45 MST", moment));
static_assert(is("29 Apr 2010 07:34:45 PDT", moment));
static_assert(is("29 Apr 2010 06:34:45 PST", moment));
static_assert(is("29 Apr 2010 15:34:45 CET", moment));
static_assert(is("29 Apr 2010 16:34:45 CEST", moment));
static_assert(is("29 Apr 2010 16:34:45 EET", moment));
static_assert(is("29 Apr 2010 17:34:45 EEST", moment));
static_assert(is("29 Apr 2010 17:34:45 MSK", moment));
static_assert(is("29 Apr 2010 23:34:45 KST", moment));
static_assert(is("29 Apr 2010 14:34:45 XYZ", moment));

// Offsets as programs write them.
static_assert(is("Thu, 29 Apr 2010 23:34:45 +09:00", moment));
static_assert(is("Thu, 29 Apr 2010 23:34:45 +900", moment));
static_assert(is("Thu, 29 Apr 2010 23:34:45 +09", moment));
static_assert(is("Thu, 29 Apr 2010 23:34:45 +9", moment));
static_assert(is("Thu, 29 Apr 2010 16:34:45 GMT+02:00", moment));
static_assert(is("Thu, 29 Apr 2010 12:34:45 UTC-2", moment));
static_assert(is("Thu, 29 Apr 2010 10:34:45 -0400 EDT", moment));
static_assert(is("Thu, 29 Apr 2010 10:34:45-0400", moment));
static_assert(is("Thu, 29 Apr 2010 14:34:45 GMT; queued", moment));

// asctime() and date(1), JavaScript, mailbox files, and names in full.
static_assert(is("Thu Oct 13 15:22:22 2015", "2015-10-13T15:22:22Z"));
static_assert(is("Thu Oct  1 15:22:22 2015", "2015-10-01T15:22:22Z"));
static_assert(is("Thu Apr 29 23:34:45 JST 2010", moment));
static_assert(is("Thu Apr 29 2010 23:34:45 GMT+0900 (Japan Standard Time)", moment));
static_assert(is("29-Apr-2010 23:34:45 +0900", moment));
static_assert(is("29Apr2010 23:34:45 +0900", moment));
static_assert(is("Thursday, 29 April 2010 23:34:45 +0900", moment));
static_assert(is("Thurs, 29 Sept 2010 23:34:45 +0900", "2010-09-29T14:34:45Z"));
static_assert(is("Thursday, April 29, 2010 11:34:45 PM +0900", moment));
static_assert(is("April 29, 2010 2:34:45 pm", moment));
static_assert(is("29 Apr 2010 12:00:00 AM", "2010-04-29T00:00:00Z"));
static_assert(is("29 Apr 2010 12:00:00 PM", "2010-04-29T12:00:00Z"));
static_assert(is("29 Apr 2010 1:00 AM", "2010-04-29T01:00:00Z"));
static_assert(is("Thu, 29 Apr 2010 9:34:45 -0500", moment));

// ISO 8601, and what services make of it.
static_assert(is("2010-04-29T14:34:45Z", moment));
static_assert(is("2010-04-29t14:34:45z", moment));
static_assert(is("2010-04-29T23:34:45+09:00", moment));
static_assert(is("2010-04-29T23:34:45.678+09:00", moment));
static_assert(is("2010-04-29T23:34:45,678901+0900", moment));
static_assert(is("2010-04-29 14:34:45", moment));
static_assert(is("2010-04-29 14:34:45 UTC", moment));
static_assert(is("2010-04-29 14:34:45 +0000 UTC", moment));
static_assert(is("2010/04/29 23:34:45 +0900", moment));
static_assert(is("2012-10-31 04-46-42", "2012-10-31T04:46:42Z"));
static_assert(is("2010-04-29 14:34", "2010-04-29T14:34:00Z"));
// A day is its midnight.
static_assert(is("2010-04-29", "2010-04-29T00:00:00Z"));
static_assert(is("Thu, 29 Apr 2010", "2010-04-29T00:00:00Z"));

// Out of range.
static_assert(is_none("Thu, 0 Apr 2010 23:34:45 +0900"));
static_assert(is_none("0 29 Apr 2010"));
static_assert(is_none("029 Apr 2010"));
static_assert(is_none("Thu, 31 Apr 2010 23:34:45 +0900"));
static_assert(is_none("Thu, 32 Jan 2010 23:34:45 +0900"));
static_assert(is_none("Sun, 29 Feb 2015 23:34:45 +0900"));
static_assert(is_none("Thu, 29 Apr 2010 24:00:00 +0900"));
static_assert(is_none("Thu, 29 Apr 2010 23:60:00 +0900"));
static_assert(is_none("Thu, 29 Apr 2010 23:34:61 +0900"));
static_assert(is_none("Thu, 29 Apr 2010 23:34:45 +2400"));
static_assert(is_none("Thu, 29 Apr 2010 23:34:45 +0960"));
static_assert(is_none("Thu, 29 Apr 2010 23:34:45 GMT+24"));
static_assert(is_none("Thu, 29 Apr 1899 23:34:45 +0900"));
static_assert(is_none("Mon, 01 Jan 0001 00:00:00 GMT"));
static_assert(is_none("Thu, 29 Apr 12010 23:34:45 +0900"));
static_assert(is_none("Thu, 29 Apr 5 23:34:45 +0900"));
static_assert(is_none("29 Apr 2010 00:30:00 AM"));
static_assert(is_none("29 Apr 2010 13:00:00 PM"));
static_assert(is_none("0000-04-29"));
static_assert(is_none("1899-12-31"));
static_assert(is_none("2010-00-29"));
static_assert(is_none("2010-13-29"));
static_assert(is_none("2010-04-00"));
static_assert(is_none("2010-04-00 29"));
static_assert(is_none("2010-04-31"));
static_assert(is_none("2012-10-31 24-46-42"));

// No date, or one of which something cannot be read.
static_assert(is_none(""));
static_assert(is_none(" (Thu, 29 Apr 2010 23:34:45 +0900)"));
static_assert(is_none("yesterday"));
static_assert(is_none("Thu"));
static_assert(is_none("23:34:45"));
static_assert(is_none("Apr 2010"));
static_assert(is_none("29 Apr 23:34:45 +0900"));
static_assert(is_none("29 2010 23:34:45 +0900"));
static_assert(is_none("Thu, 29 Abr 2010 23:34:45 +0900"));
static_assert(is_none("Thu, 29 Apr Apr 2010 23:34:45"));
static_assert(is_none("Thu, 29 Ap 2010 23:34:45"));
static_assert(is_none("Thu, 29 Aprils 2010 23:34:45"));
static_assert(is_none("Thu, 29 30 Apr 2010 2011 23:34:45"));
static_assert(is_none("Thu, -29 Apr 2010 23:34:45 +0900"));
static_assert(is_none("Thu, 29 Apr -2010 23:34:45 +0900"));
static_assert(is_none("Thu, 29- Apr 2010 23:34:45 +0900"));
static_assert(is_none("Thu, 29 Apr- 2010 23:34:45 +0900"));
static_assert(is_none("Thu, 29 Apr) 2010 23:34:45 +0900"));
static_assert(is_none("Thu, 29 Apr +0900 2010 23:34:45"));
static_assert(is_none("Thu, 29 Apr JST 2010 23:34:45"));
static_assert(is_none("Thu, 29 Apr 2010 23.34.45 +0900"));
static_assert(is_none("Thu, 29 Apr 2010 23:345 +0900"));
static_assert(is_none("Thu, 29 Apr 2010 23:3 +0900"));
static_assert(is_none("Thu, 29 Apr 2010 23:34: +0900"));
static_assert(is_none("Thu, 29 Apr 2010 23:34:45:00 +0900"));
static_assert(is_none("Thu, 29 Apr 2010 23:34:45 10:00:00 +0900"));
static_assert(is_none("Thu, 29 Apr 2010 23:34:45 +"));
static_assert(is_none("Thu, 29 Apr 2010 23:34:45 +09:0"));
static_assert(is_none("Thu, 29 Apr 2010 23:34:45 +09000"));
static_assert(is_none("Thu, 29 Apr 2010 23:34:45 +00900"));
static_assert(is_none("Thu, 29 Apr 2010 23:34:45 *0900"));
static_assert(is_none("Thu, 29 Apr 2010 23:34:45 EU"));
static_assert(is_none("Thu, 29 Apr 2010 23:34:45 Zurich"));
static_assert(is_none("Thu, 29 Apr 2010 23:34:45 Pacific Standard Time"));
static_assert(is_none("Thu, 29 Apr 2010 23:34:45 Morning"));
static_assert(is_none("29/04/2010 23:34:45"));
static_assert(is_none("04/29/2010 11:34:45 PM"));
static_assert(is_none("29.04.2010 23:34:45"));
static_assert(is_none("2010-04/29"));
static_assert(is_none("2010-4-29"));
static_assert(is_none("2010-04-2"));
static_assert(is_none("2010-04-290"));
static_assert(is_none("2010-04-2914:34:45"));
static_assert(is_none("1899-04-29 29 Apr 2010"));
static_assert(is_none("2010-04-29TT14:34:45"));
static_assert(is_none("2012-10-31 04-46"));
static_assert(is_none("29 Apr 2010 04-46-42"));
static_assert(is_none("20100429T143445Z"));
static_assert(is_none("1272551685"));
static_assert(
    is_none("\xEF\xBC\x92"
            "9 Apr 2010"));

TEST_CASE("mail date: what stands behind the first 128 octets is not looked at", "[date]") {
    const std::string date = "Thu, 29 Apr 2010 23:34:45 ";
    CHECK(is(date + "+0900" + std::string(1'000'000, '('), moment));
    CHECK(is(std::string(128 - date.size() - 5, ' ') + date + "+0900", moment));
    CHECK(is(std::string(128 - date.size(), ' ') + date + "+0900", "2010-04-29T23:34:45Z"));
    CHECK(is_none(std::string(128, ' ') + date));
}

TEST_CASE("mail date: any time is read again from any form", "[date]") {
    static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::mt19937_64 bits(1);
    for (int i = 0; i < 5000; ++i) {
        const auto from = static_cast<std::uint64_t>(mailbounce::start_of_day(1900, 1, 2).unix_seconds);
        const auto span = static_cast<std::uint64_t>(mailbounce::start_of_day(9999, 12, 31).unix_seconds) - from;
        const instant time(static_cast<std::int64_t>(from + bits() % span));
        const int minutes = static_cast<int>(bits() % 1439) - 719;
        const std::string local(format(time + mailbounce::minutes(minutes)).view());
        const int distance = minutes < 0 ? -minutes : minutes;
        const std::string hour = std::to_string(100 + distance / 60).substr(1);
        const std::string minute = std::to_string(100 + distance % 60).substr(1);
        const std::string sign(1, minutes < 0 ? '-' : '+');
        const std::string year = local.substr(0, 4), day = local.substr(8, 2), clock = local.substr(11, 8);
        const std::string month = months[std::stoi(local.substr(5, 2)) - 1];
        for (const std::string& text :
             {joined({day, " ", month, " ", year, " ", clock, " ", sign, hour, minute}),
              joined({"Mon ", month, " ", day, " ", clock, " GMT", sign, hour, ":", minute, " ", year}),
              joined({local.substr(0, 19), sign, hour, ":", minute})}) {
            INFO(text);
            CHECK(parse_mail_date(text) == time);
        }
        CHECK(parse_mail_date(format(time).view()) == time);
    }
}

TEST_CASE("mail date: any text is read, and what parse_instant reads from 1900 on is read alike", "[date]") {
    constexpr std::string_view pieces[] = {
        "29",  "4", "2010", "10", "110", " ", " ",  " ",   ",",   ":", ":",    "-",          "-", "+",    "Apr", "May",
        "Thu", "(", ")",    "\\", "T",   "Z", "am", "JST", "GMT", "/", "0900", "2010-04-29", ".", "\xFF", "23",  "45"};
    std::mt19937_64 bits(2);
    std::size_t dates = 0;
    for (int i = 0; i < 200'000; ++i) {
        std::string text;
        for (auto count = bits() % 14; count > 0; --count) text += pieces[bits() % std::size(pieces)];
        const auto read = parse_mail_date(text);
        if (read) ++dates;
        if (const auto iso = parse_instant(text); iso && *iso >= mailbounce::start_of_day(1900, 1, 1)) {
            INFO(text);
            CHECK(read == iso);
        }
    }
    CHECK(dates > 100);
}
