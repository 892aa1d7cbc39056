// The large receiving systems whose replies have wordings and codes of their own.
#ifndef MAILBOUNCE_CLASSIFY_PROVIDER_HPP
#define MAILBOUNCE_CLASSIFY_PROVIDER_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/names.hpp>

namespace mailbounce::inline v0_1 {

/// Who wrote a reply: told from the remote host where it is known, and from the text's own marks where not.
enum class provider : std::uint8_t {
    none,
    google,       ///< Gmail and Google Workspace
    microsoft,    ///< Exchange Online (Microsoft 365)
    outlook,      ///< outlook.com, hotmail.com, live.com, msn.com
    yahoo,        ///< Yahoo, AOL, and the brands that moved to Yahoo's servers
    yahoo_japan,  ///< yahoo.co.jp, a company of its own
    att,          ///< att.net, bellsouth.net, sbcglobal.net on AT&T's own servers (prodigy.net)
    comcast,      ///< comcast.net on its own servers
    apple,        ///< icloud.com, me.com, mac.com
    cox,          ///< cox.net
    charter,      ///< Charter, Spectrum, Road Runner
    orange,       ///< Orange, Wanadoo
    laposte,      ///< laposte.net
    free_fr,      ///< free.fr
    sfr,          ///< sfr.fr, neuf.fr
    gmx,          ///< GMX, web.de, mail.com, IONOS (1&1)
    t_online,     ///< t-online.de
    mail_ru,      ///< mail.ru, bk.ru, inbox.ru, list.ru
    yandex,       ///< yandex.ru, yandex.com
    tencent,      ///< qq.com, foxmail.com, Tencent Exmail
    netease,      ///< 163.com, 126.com, yeah.net
    sina,         ///< sina.com
    docomo,       ///< docomo.ne.jp
    kddi,         ///< au.com, ezweb.ne.jp
    softbank,     ///< softbank.ne.jp, i.softbank.jp, vodafone.ne.jp
    zoho,         ///< Zoho Mail
    amazon,       ///< Amazon SES and WorkMail
    godaddy,      ///< secureserver.net
    facebook,     ///< facebook.com
    proofpoint,   ///< Proofpoint, pphosted.com, Cloudmark
    mimecast,     ///< Mimecast
    barracuda,    ///< Barracuda Email Security
    cisco,        ///< Cisco Secure Email (IronPort)
    trend_micro,  ///< Trend Micro Email Security
    sophos,       ///< Sophos Email
    broadcom,     ///< Symantec Email Security.cloud, MessageLabs
};

namespace detail {
inline constexpr const char* provider_names[] = {
    "none",    "google",   "microsoft",  "outlook",  "yahoo",     "yahoo_japan", "att",         "comcast",  "apple",
    "cox",     "charter",  "orange",     "laposte",  "free_fr",   "sfr",         "gmx",         "t_online", "mail_ru",
    "yandex",  "tencent",  "netease",    "sina",     "docomo",    "kddi",        "softbank",    "zoho",     "amazon",
    "godaddy", "facebook", "proofpoint", "mimecast", "barracuda", "cisco",       "trend_micro", "sophos",   "broadcom"};
}

/// The provider's name as written above.
[[nodiscard]] constexpr std::string_view to_string(provider p) noexcept {
    return detail::provider_names[static_cast<std::size_t>(p)];
}

/// The provider of that name (as to_string writes it), if there is one.
[[nodiscard]] constexpr std::optional<provider> parse_provider(std::string_view name) noexcept {
    return detail::enum_named<provider>(detail::provider_names, name);
}

}  // namespace mailbounce::inline v0_1

#endif
