// All built-in rules: the tables of this folder, listed.
#ifndef MAILBOUNCE_CLASSIFY_RULES_BUILT_IN_HPP
#define MAILBOUNCE_CLASSIFY_RULES_BUILT_IN_HPP

#include <mailbounce/classify/rules/amazon.hpp>
#include <mailbounce/classify/rules/apple.hpp>
#include <mailbounce/classify/rules/att.hpp>
#include <mailbounce/classify/rules/barracuda.hpp>
#include <mailbounce/classify/rules/blocklist.hpp>
#include <mailbounce/classify/rules/broadcom.hpp>
#include <mailbounce/classify/rules/charter.hpp>
#include <mailbounce/classify/rules/chinese.hpp>
#include <mailbounce/classify/rules/cisco.hpp>
#include <mailbounce/classify/rules/codes.hpp>
#include <mailbounce/classify/rules/comcast.hpp>
#include <mailbounce/classify/rules/content.hpp>
#include <mailbounce/classify/rules/cox.hpp>
#include <mailbounce/classify/rules/docomo.hpp>
#include <mailbounce/classify/rules/facebook.hpp>
#include <mailbounce/classify/rules/free_fr.hpp>
#include <mailbounce/classify/rules/french.hpp>
#include <mailbounce/classify/rules/german.hpp>
#include <mailbounce/classify/rules/gmx.hpp>
#include <mailbounce/classify/rules/godaddy.hpp>
#include <mailbounce/classify/rules/google.hpp>
#include <mailbounce/classify/rules/italian.hpp>
#include <mailbounce/classify/rules/japanese.hpp>
#include <mailbounce/classify/rules/kddi.hpp>
#include <mailbounce/classify/rules/korean.hpp>
#include <mailbounce/classify/rules/laposte.hpp>
#include <mailbounce/classify/rules/mail_ru.hpp>
#include <mailbounce/classify/rules/mailbox.hpp>
#include <mailbounce/classify/rules/microsoft.hpp>
#include <mailbounce/classify/rules/mimecast.hpp>
#include <mailbounce/classify/rules/netease.hpp>
#include <mailbounce/classify/rules/orange.hpp>
#include <mailbounce/classify/rules/outlook.hpp>
#include <mailbounce/classify/rules/policy.hpp>
#include <mailbounce/classify/rules/polish.hpp>
#include <mailbounce/classify/rules/portuguese.hpp>
#include <mailbounce/classify/rules/proofpoint.hpp>
#include <mailbounce/classify/rules/provider_rules.hpp>
#include <mailbounce/classify/rules/rate.hpp>
#include <mailbounce/classify/rules/routing.hpp>
#include <mailbounce/classify/rules/russian.hpp>
#include <mailbounce/classify/rules/sender.hpp>
#include <mailbounce/classify/rules/sfr.hpp>
#include <mailbounce/classify/rules/sina.hpp>
#include <mailbounce/classify/rules/softbank.hpp>
#include <mailbounce/classify/rules/sophos.hpp>
#include <mailbounce/classify/rules/spanish.hpp>
#include <mailbounce/classify/rules/system.hpp>
#include <mailbounce/classify/rules/t_online.hpp>
#include <mailbounce/classify/rules/tencent.hpp>
#include <mailbounce/classify/rules/trend_micro.hpp>
#include <mailbounce/classify/rules/yahoo.hpp>
#include <mailbounce/classify/rules/yahoo_japan.hpp>
#include <mailbounce/classify/rules/yandex.hpp>
#include <mailbounce/classify/rules/zoho.hpp>

namespace mailbounce::inline v0_1::rules {

/// Those that hold whoever wrote the reply.
inline constexpr const char* subjects[] = {
    mailbox, routing, system,     blocklist, sender, rate,    content,  policy,  codes,  german,
    french,  spanish, portuguese, italian,   polish, russian, japanese, chinese, korean,
};

/// Those of one provider each.
inline constexpr provider_rules providers[] = {
    google,     microsoft,   outlook,     microsoft_consumer,
    yahoo,      apple,       att,         comcast,
    cox,        charter,     orange,      laposte,
    gmx,        netease,     docomo,      kddi,
    proofpoint, mimecast,    free_fr,     sfr,
    t_online,   mail_ru,     yandex,      tencent,
    sina,       softbank,    yahoo_japan, barracuda,
    cisco,      trend_micro, sophos,      broadcom,
    godaddy,    amazon,      facebook,    zoho,
};

}  // namespace mailbounce::inline v0_1::rules

#endif
