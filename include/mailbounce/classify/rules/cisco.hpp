// Cisco Secure Email (IronPort): its own wordings. It writes statuses as #5.1.0.
//
// As a sender it puts a word of its own before what the other server said: "5.1.0 - Unknown address error 550-'...'
// (delivery attempts: 0)". The inner reply tells the cause, those words do not.
#ifndef MAILBOUNCE_CLASSIFY_RULES_CISCO_HPP
#define MAILBOUNCE_CLASSIFY_RULES_CISCO_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* cisco_replies =
    R"(
cisco-reputation: bad_reputation "access mail system reject due send mta|mtas poor reputation" weight=decisive
554 Your access to this mail system has been rejected due to the sending MTA's poor reputation.

cisco-reputation: bad_reputation "access mail system reject due poor reputation" weight=decisive
554 Your access to this mail system has been rejected due to poor reputation of a domain used in message transfer

cisco-access: sender_blocked "access submit message *4 system reject"
550 #5.7.1 mx1.example.com Your access to submit messages to this e-mail system has been rejected.

cisco-address: mailbox_unknown "address reject" status=x.1.0
550 #5.1.0 Address rejected.

cisco-connections: too_many_connections "too many connection|session|tls"
421 #4.4.5 Too many connections from your host.

cisco-messages: rate_limited "too many message session?"
452 #4.7.1 Too many messages in this session

cisco-recipients: rate_limited "too many recipient receive * hour" weight=decisive
452 #4.5.3 Too many recipients received this hour
)";

inline constexpr provider_rules cisco{provider::cisco, "iphmx.com",
                                      "access mail system reject due send mta|mtas poor reputation,access mail system "
                                      "reject due poor reputation,access submit message e mail system reject",
                                      cisco_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
