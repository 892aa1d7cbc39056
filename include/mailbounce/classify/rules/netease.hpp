// NetEase: 163.com, 126.com, yeah.net: its own codes and wordings (its help on returned mail, as of 2026).
//
// A code is the place and the cause: HL the greeting, MI the sender, RP the recipient, DT the message, WM the webmail.
// Coremail, the server that NetEase had made for itself, says them at other providers too.
#ifndef MAILBOUNCE_CLASSIFY_RULES_NETEASE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_NETEASE_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* netease_replies =
    R"(
netease-spm: spam_content "dt spm"
554 DT:SPM 163 mx1,abc http://mail.163.com/help/help_spam_16.htm

netease-sum: sender_rejected "dt sum"
554 DT:SUM 163 mx1,abc http://mail.163.com/help/help_spam_16.htm

netease-rbl: sender_blocked "dt|mi|hl|rp rbl"
450 DT:RBL 163 mx1,abc http://mail.163.com/help/help_spam_16.htm

netease-client: sender_blocked "hl rep|ipb|ihu|mep"
421 HL:REP 163 mx1,abc http://mail.163.com/help/help_spam_16.htm

netease-client: sender_blocked "mi dip"
550 MI:DIP 163 mx1,abc http://mail.163.com/help/help_spam_16.htm

netease-client: sender_blocked "wm bli"
450 WM:BLI 163 mx1,abc

netease-flow: rate_limited "hl ifc"
421 HL:IFC 163 mx1,abc http://mail.163.com/help/help_spam_16.htm

netease-connections: too_many_connections "hl icc|itc"
421 HL:ICC 163 mx1,abc http://mail.163.com/help/help_spam_16.htm

netease-commands: protocol_error "mi|rp cel|ccl"
450 MI:CEL 163 mx1,abc http://mail.163.com/help/help_spam_16.htm

netease-commands: protocol_error "mi nhd"
550 MI:NHD 163 mx1,abc http://mail.163.com/help/help_spam_16.htm

netease-mail-count: rate_limited "mi dmc|stc|sfq|mbc|qcl|ftl"
450 MI:DMC 163 mx1,abc http://mail.163.com/help/help_spam_16.htm

netease-recipient-count: rate_limited "rp drc|trc|qrc|frl"
450 RP:DRC 163 mx1,abc http://mail.163.com/help/help_spam_16.htm

netease-recipients: too_many_recipients "rp rcl"
550 RP:RCL 163 mx1,abc http://mail.163.com/help/help_spam_16.htm

netease-recipients: too_many_recipients "too much recipient"
550 Requested mail action not taken: too much recipient

netease-sender: sender_rejected "mi spb|imf"
550 MI:SPB 163 mx1,abc http://mail.163.com/help/help_spam_16.htm

netease-sender: sender_rejected "wm blu"
450 WM:BLU 163 mx1,abc

netease-sender: sender_rejected "user block" weight=decisive
550 mx1.example.com User in blacklist

netease-spf: authentication_failed "mi spf|dma"
550 MI:SPF 163 mx1,abc http://mail.163.com/help/help_spam_16.htm

netease-local-only: policy_refused "no smtp mx only"
553 mx1.example.com Requested action not taken: no smtp MX only

netease-local-only: policy_refused "local user only"
553 Requested action not taken: Local user only

netease-not-found: mailbox_unknown "user not find"
550 User not found: a@example.com

netease-not-found: mailbox_unknown "invalid user"
550 Invalid User: a@example.com

netease-suspended: mailbox_disabled "user suspend|locked|lock|frozen|disable"
550 User suspended
)";

inline constexpr provider_rules netease{provider::netease, "163.com 126.com yeah.net netease.com 188.com",
                                        "mail.163.com,mail.126.com,dt spm|sum|rbl,hl rep|ipb|ihu|mep|ifc|icc|itc,mi "
                                        "cel|ccl|dmc|stc|sfq|spb|spf|nhd,rp drc|trc|qrc|rcl|cel",
                                        netease_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
