// HTML that stays well-formed and harmless whatever is written into it.
#include <cstddef>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "cli/html.hpp"

using cli::html;

namespace {

std::string escaped(std::string_view text) {
    std::string to;
    cli::append_escaped(to, text);
    return to;
}

}  // namespace

TEST_CASE("html: markup in a text is text") {
    CHECK(escaped("<script>alert('x & \"y\"')</script>") ==
          "&lt;script&gt;alert(&#39;x &amp; &quot;y&quot;&#39;)&lt;/script&gt;");
    CHECK(escaped("]]> --> &lt; &#60;") == "]]&gt; --&gt; &amp;lt; &amp;#60;");
    CHECK(escaped("\xE5\x8F\x97\xE4\xBF\xA1 \xC3\xA9") == "\xE5\x8F\x97\xE4\xBF\xA1 \xC3\xA9");
    CHECK(escaped("").empty());
}

TEST_CASE("html: what does not show, and what turns text around, is shown") {
    CHECK(escaped("a\r\nb\tc") == "a  b c");
    CHECK(escaped(std::string_view("a\0b", 3)) ==
          "a\xEF\xBF\xBD"
          "b");
    CHECK(escaped("\x1B[31m\x7F\xC2\x85") == "\xEF\xBF\xBD[31m\xEF\xBF\xBD\xEF\xBF\xBD");
    for (const std::string_view control :
         {"\xD8\x9C", "\xE2\x80\x8E", "\xE2\x80\x8F", "\xE2\x80\xAA", "\xE2\x80\xAE", "\xE2\x81\xA6", "\xE2\x81\xA9"})
        CHECK(escaped(control) == "\xEF\xBF\xBD");
    // Not UTF-8; and characters that XML does not allow, or that are none.
    for (const std::string_view bad : {"\xFF", "\xC0", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE3\x81"})
        CHECK(escaped(bad).find_first_not_of("\xEF\xBF\xBD") == std::string::npos);
    for (const std::string_view none :
         {"\xEF\xBF\xBE", "\xEF\xBF\xBF", "\xEF\xB7\x90", "\xF0\x9F\xBF\xBE", "\xEF\xBB\xBF"})
        CHECK(escaped(none) == "\xEF\xBF\xBD");
}

TEST_CASE("html: each byte, alone and between others, leaves nothing that acts") {
    for (int byte = 0; byte < 256; ++byte) {
        const std::string out = escaped(std::string("x<") + static_cast<char>(byte) + "\">");
        CAPTURE(byte, out);
        CHECK(out.starts_with("x&lt;"));
        CHECK(out.ends_with("&quot;&gt;"));
        CHECK(out.find_first_of("<>\"'") == std::string::npos);
        for (const char c : out) CHECK((static_cast<unsigned char>(c) >= ' ' && c != '\x7F'));
    }
}

TEST_CASE("html: elements are closed in the order in which they were opened") {
    html out;
    {
        const auto outer = out.in("p", {{"class", "a\"b"}});
        out.add_text("1 < 2");
        out.add("b", "x&y");
        out.add_empty("br");
        const auto inner = out.in("i");
        out.add_foreign("z");
    }
    CHECK(out.text() == "<p class=\"a&quot;b\">1 &lt; 2<b>x&amp;y</b><br/><i><bdi>z</bdi></i></p>");
}
