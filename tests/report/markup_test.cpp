// The text of HTML bodies: as a browser shows it, and what careless programs write.
#include <mailbounce/report/markup.hpp>

#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

std::string utf8(std::u8string_view text) { return {text.begin(), text.end()}; }

std::string text_of(std::string_view html) {
    std::string out;
    mailbounce::append_text_of_markup(html, out);
    return out;
}

}  // namespace

TEST_CASE("markup: a report as servers write it") {
    constexpr std::string_view html =
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\r\n"
        "<html>\r\n<head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">\r\n"
        "<title>Undeliverable</title>\r\n<style type=\"text/css\">\r\n<!-- p > b { color: red } -->\r\n</style>\r\n"
        "</head>\r\n<body>\r\n"
        "<p><b><font color=\"#000066\" size=\"3\">Delivery has failed to these recipients:</font></b></p>\r\n"
        "<p><a href=\"mailto:user@example.com\">user@example.com</a><br>\r\n"
        "The e-mail address wasn't\r\nfound at the&nbsp;destination.</p>\r\n"
        "<table border=0><tr><td>Status:</td>\r\n<td>5.1.1</td></tr>\r\n<tr><td>Host:</td><td>mx.example.com</td></tr>"
        "</table>\r\n<hr>\r\n"
        "<pre>\r\nFinal-Recipient: rfc822;user@example.com\r\n  #550 5.1.1 &lt;user@example.com&gt; "
        "#SMTP#\r\n</pre>\r\n"
        "</body>\r\n</html>\r\n";
    CHECK(text_of(html) ==
          "Delivery has failed to these recipients:\n"
          "user@example.com\n"
          "The e-mail address wasn't found at the destination.\n"
          "Status: 5.1.1\n"
          "Host: mx.example.com\n"
          "Final-Recipient: rfc822;user@example.com\n"
          "  #550 5.1.1 <user@example.com> #SMTP#");
}

TEST_CASE("markup: the text is appended, and begins anew") {
    std::string out = "before";
    mailbounce::append_text_of_markup(" <p> a</p> ", out);
    CHECK(out == "beforea");
    mailbounce::append_text_of_markup("", out);
    mailbounce::append_text_of_markup("<p></p>", out);
    CHECK(out == "beforea");
}

TEST_CASE("markup: blanks are collapsed") {
    CHECK(text_of("a  b\t\r\n\f c") == "a b c");
    CHECK(text_of("a <b> b</b> c") == "a b c");
    CHECK(text_of("a<b>b</b>c") == "abc");
    CHECK(text_of("&nbsp;a&nbsp;&#160; &#xA0;\xC2\xA0&#32;b\xC2\xA0") == "a b");
    CHECK(text_of("a\xC2\xA1") == utf8(u8"a\u00A1"));
    CHECK(text_of("a\xC2") == "a\xC2");
}

TEST_CASE("markup: blocks end lines, <br> each time") {
    for (const std::string_view name : {"p", "div", "tr", "table", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6",
                                        "hr", "blockquote", "body"}) {
        const std::string n(name);
        CAPTURE(n);
        CHECK(text_of("a<" + n + ">b</" + n + ">c") == "a\nb\nc");
        CHECK(text_of("a <" + n + " id='x' > <" + n + "\n/>b") == "a\nb");
    }
    CHECK(text_of("a<br>b<BR/>c<br />d") == "a\nb\nc\nd");
    CHECK(text_of("a<br><br>b") == "a\n\nb");
    CHECK(text_of("a<br></p><p>b") == "a\nb");
    CHECK(text_of("<br><p>a<br></p>") == "a");
    CHECK(text_of("a<td>b</td><th>c</th>") == "a b c");
    CHECK(text_of("<tr><td>a</td></tr><tr><td>b</td></tr>") == "a\nb");
}

TEST_CASE("markup: what is preformatted keeps its blanks") {
    CHECK(text_of("<pre>a  b\n\n\tc </pre> d") == "a  b\n\n\tc \nd");
    CHECK(text_of("x<pre>\n a\n</pre>y") == "x\n a\ny");
    CHECK(text_of("x<pre>\r\n\r\na\r\nb</pre>") == "x\n\na\nb");
    CHECK(text_of("<pre>a&nbsp;&nbsp;b</pre>") == "a  b");
    CHECK(text_of("<PRE>a\nb") == "a\nb");
}

TEST_CASE("markup: scripts, styles, the title and comments are left out") {
    CHECK(text_of("a<script type='x'>if (a < b && c > d) { e(\"</b>\"); }</script>b") == "ab");
    CHECK(text_of("a<STYLE>p > a {}</Style >b") == "ab");
    CHECK(text_of("<title>no</title>a") == "a");
    CHECK(text_of("a<!-- b > <p> - -- c -->d") == "ad");
    CHECK(text_of("a<!-->b<!---->c") == "abc");
    CHECK(text_of("a<![if !mso]>b<![endif]>c<?xml version='1.0'?>d<!doctype html>e") == "abcde");
    CHECK(text_of("a</style>b") == "ab");
    CHECK(text_of("a<script>b") == "a");
    CHECK(text_of("a<style>b</style") == "a");
    CHECK(text_of("a<!-- b") == "a");
}

TEST_CASE("markup: what an element's own attributes hide is left out") {
    for (const char* const attributes :
         {"hidden", "HIDDEN=''", "style='display:none'", "style=\"color: red; Display : NONE !important\"",
          "style=display:none", "class=x style='font-size:0'", "style='font-size: 0px;'", "style='visibility:hidden'",
          "style='opacity:0.0'", "title='a > b' hidden"}) {
        CAPTURE(attributes);
        CHECK(text_of(std::string("a<span ") + attributes + ">no</span>b") == "ab");
        CHECK(text_of(std::string("a<div ") + attributes + "><div>no</div>no<br hidden>no</DIV>b") == "a\nb");
    }
    for (const char* const attributes :
         {"", "class=hidden", "style='display:block'", "style='font-size:0.9em'", "style='opacity:0.5'", "style",
          "style='display'", "style='nodisplay:none'", "title='hidden'", "title='style=display:none'", "data-hidden",
          "style='color:#fff; background:#fff'"}) {
        CAPTURE(attributes);
        CHECK(text_of(std::string("a<span ") + attributes + ">yes</span>b") == "ayesb");
    }
    // What has no content hides nothing, and what is never closed takes no text away.
    CHECK(text_of("a<img hidden>b<hr style='display:none'>c") == "ab\nc");
    CHECK(text_of("a<span hidden>b<p>c") == "ab\nc");
    CHECK(text_of("a<span hidden>b<i hidden>c</i>") == "abc");
}

TEST_CASE("markup: tags of other elements vanish") {
    CHECK(text_of("a<o:p></o:p><span lang=\"en\" style='x: \"y\"'>b</span><img\nsrc=\"c\"><my-tag>c") == "abc");
    CHECK(text_of("<a title=\"a > b\" href='c > d'>e</a>") == "e");
    CHECK(text_of("<a title = 'a \"> b'>e</a>") == "e");
    CHECK(text_of("<p don't>a</p>") == "a");
}

TEST_CASE("markup: what is written in angle brackets and is no tag is text") {
    for (const std::string_view text :
         {"<user@example.com>", "<mailto:user@example.com>", "<mx.example.com>", "<https://example.com/x>",
          "<20261125.1@example.com>", "<\"a b\"@example.com>", "<192.0.2.1>", "<#5.1.1 smtp;550>", "a < b > c", "<>",
          "</>", "< p>", "<-", "1 <2", "<"}) {
        CAPTURE(text);
        CHECK(text_of(text) == text);
    }
    CHECK(text_of("<p><user@example.com>: <b>host <mx.example.com></b> said</p>") ==
          "<user@example.com>: host <mx.example.com> said");
}

TEST_CASE("markup: tags and quotes that are never closed take no text away") {
    CHECK(text_of("<a href=\"x>user unknown</a> b <a title=\"c\">d</a>") == "user unknown b d");
    CHECK(text_of("<a href='x>user unknown<p>b") == "user unknown\nb");
    CHECK(text_of("user <b unknown <p>b") == "user <b unknown\nb");
    CHECK(text_of("user <b") == "user <b");
    CHECK(text_of("user <b title=\"x") == "user <b title=\"x");
}

TEST_CASE("markup: named characters") {
    CHECK(text_of("&amp;&lt;&gt;&quot;&apos;") == "&<>\"'");
    CHECK(text_of("&copy;&reg;&mdash;&ndash;&lsquo;&rsquo;&ldquo;&rdquo;&hellip;&laquo;&raquo;") ==
          utf8(u8"\u00A9\u00AE\u2014\u2013\u2018\u2019\u201C\u201D\u2026\u00AB\u00BB"));
    CHECK(text_of("&Auml;&auml;&Ouml;&ouml;&Uuml;&uuml;&szlig;&eacute;&Eacute;&ntilde;&ccedil;&yuml;&Agrave;&iexcl;") ==
          utf8(u8"\u00C4\u00E4\u00D6\u00F6\u00DC\u00FC\u00DF\u00E9\u00C9\u00F1\u00E7\u00FF\u00C0\u00A1"));
    CHECK(text_of("&times;&divide;&eth;&ETH;&thorn;&THORN;&para;&deg;&aelig;&oslash;") ==
          utf8(u8"\u00D7\u00F7\u00F0\u00D0\u00FE\u00DE\u00B6\u00B0\u00E6\u00F8"));
    CHECK(text_of("&euro;&bull;&trade;&oelig;&Scaron;&zwj;") == utf8(u8"\u20AC\u2022\u2122\u0153\u0160\u200D"));
    CHECK(text_of("Empf&auml;nger") == utf8(u8"Empf\u00E4nger"));
    CHECK(text_of("&lt;user@example.com&gt &copy 1") == utf8(u8"<user@example.com> \u00A9 1"));
    CHECK(text_of("&lt;p&gt;&amp;lt;") == "<p>&lt;");
}

TEST_CASE("markup: characters by number") {
    CHECK(text_of("&#65;&#x41;&#X4a;&#8217;&#x2019;&#12354;&#x1F4E7;") == utf8(u8"AAJ\u2019\u2019\u3042\U0001F4E7"));
    CHECK(text_of("&#65&#66 &#0067;") == "AB C");
    CHECK(text_of("&#146;&#x93;&#159;&#228;") == utf8(u8"\u2019\u201C\u0178\u00E4"));
    CHECK(text_of("&#0;&#xD800;&#xDFFF;&#x110000;&#99999999999999999999;") == utf8(u8"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"));
    CHECK(text_of("&#x10FFFF;") == utf8(u8"\U0010FFFF"));
}

TEST_CASE("markup: an ampersand that is no reference is text") {
    for (const std::string_view text : {"&", "a & b", "R&D", "&;", "&#;", "&#x;", "&#g", "&none;", "&AMP;", "?a=1&b=2",
                                        "&frac142;", "&nbspnbsp;", "&amplify;"}) {
        CAPTURE(text);
        CHECK(text_of(text) == text);
    }
}

TEST_CASE("markup: whatever is cut off, the text before the last tag stays") {
    const std::string html = "<p>a &amp; b <user@example.com><br>\n<pre>\n c</pre><table x=\"y\"><td>d</td></table>e";
    const std::string whole = text_of(html);
    CHECK(whole == "a & b <user@example.com>\n c\nd\ne");
    for (std::size_t size = 0; size <= html.size(); ++size) {
        const std::string part = html.substr(0, size);
        const std::string before = text_of(part.substr(0, part.find_last_of("<&")));
        CAPTURE(part, before);
        CHECK(whole.starts_with(before));
        CHECK(text_of(part).starts_with(before));
    }
}

TEST_CASE("markup: no more comes out than went in, and a text with room is not moved") {
    constexpr std::string_view pieces[] = {
        "<",     ">",  "<p>", "<br>", "</p>", "<td>", "<pre>", "</pre>", "<!--", "-->",  "&",    "&#1", "&lt",    ";",
        "&nbsp", "\n", " ",   "a",    "\xC2", "\xA0", "\"",    "='",     "&yen", "&#x9", "\r\n", "@",   "<style>"};
    std::string html;
    std::uint32_t state = 1;
    for (int i = 0; i < 20000; ++i) {
        state = state * 1664525 + 1013904223;
        html += pieces[(state >> 16) % std::size(pieces)];
        if (i % 5 == 4) {
            std::string out = "before";
            out.reserve(out.size() + html.size() * mailbounce::markup_growth);
            const char* const place = out.data();
            mailbounce::append_text_of_markup(html, out);
            CHECK(out.size() <= 6 + html.size());
            CHECK(out.data() == place);
        }
        if (html.size() > 200) html.clear();
    }
}
