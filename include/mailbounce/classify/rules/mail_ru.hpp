// mail.ru, bk.ru, inbox.ru and list.ru: its own wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_MAIL_RU_HPP
#define MAILBOUNCE_CLASSIFY_RULES_MAIL_RU_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* mail_ru_replies =
    R"(
mail-ru-user-not-found: mailbox_unknown "local mailbox unavailable user not find"
550 Message was not accepted -- invalid mailbox.  Local mailbox a@example.com is unavailable: user not found

mail-ru-user-not-found: mailbox_unknown "invalid mailbox user not find"
550 Invalid mailbox. User not found

mail-ru-terminated: mailbox_closed "mailbox unavailable user|account terminated|delete|remove"
550 Message was not accepted -- invalid mailbox.  Local mailbox a@example.com is unavailable: user is terminated

mail-ru-terminated: mailbox_closed "user|account terminated"
550 User is terminated

mail-ru-suspended: mailbox_disabled "mailbox unavailable user|account suspend|disable|block|frozen"
550 Message was not accepted -- invalid mailbox.  Local mailbox a@example.com is unavailable: account is disabled

mail-ru-suspended: mailbox_disabled "user|account suspend"
550 User is suspended

mail-ru-full: mailbox_full "mailbox unavailable? over quota|full"
550 Local mailbox a@example.com is over quota

mail-ru-full: mailbox_full "mailbox unavailable user|account|mailbox over? quota|full"
550 Message was not accepted -- invalid mailbox.  Local mailbox a@example.com is unavailable: account is full

mail-ru-unavailable: mailbox_disabled "local mailbox unavailable"
550 Local mailbox a@example.com is unavailable

mail-ru-sending-disabled: login_required "message send account disable"
550 message sending for this account is disabled. Please change your password

mail-ru-spam: spam_content "spam message reject|discarded"
550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=x

mail-ru-ptr: no_reverse_dns "not accept mail from host dynamic ip generic dns ptr" weight=decisive
550 Sorry, we do not accept mail from hosts with dynamic IP or generic DNS PTR-records.

mail-ru-rate: rate_limited "ratelimit exceed"
451 Ratelimit exceeded for mailbox a@example.com. Try again later.

mail-ru-ip: sender_blocked "access from ip address block" weight=decisive
550 Access from ip address 192.0.2.1 blocked. Visit http://mail.ru/notspam/
)";

inline constexpr provider_rules mail_ru{
    provider::mail_ru, "mail.ru", "help.mail.ru,postmaster.mail.ru,invalid mailbox local mailbox,mail.ru /notspam",
    mail_ru_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
