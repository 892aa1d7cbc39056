// What enhanced statuses and reply codes mean by themselves, where no words say more.
#ifndef MAILBOUNCE_CLASSIFY_RULES_CODES_HPP
#define MAILBOUNCE_CLASSIFY_RULES_CODES_HPP

namespace mailbounce::inline v0_1::rules {

// Statuses that name a cause, by the IANA registry of enhanced status codes (RFC 5248), then those that are so
// overloaded that they are hints only, then reply codes (RFC 5321 4.2.3 and others; those not in an RFC as servers are
// seen to use them).
inline constexpr const char* codes =
    R"(
x.1.1: mailbox_unknown status=x.1.1
550 5.1.1 <a@example.com>

x.1.2: domain_unknown status=x.1.2
550 5.1.2 <a@example.com>

x.1.3: address_syntax status=x.1.3
501 5.1.3 <a@example.com>

x.1.4: mailbox_unknown status=x.1.4
550 5.1.4 <a@example.com>

x.1.6: mailbox_moved status=x.1.6
550 5.1.6 <a@example.com>

x.1.7: sender_rejected status=x.1.7-8
501 5.1.7 <a@example.com>

x.1.10: domain_refuses_mail status=x.1.10
556 5.1.10 <a@example.com>

5.2.1: mailbox_disabled status=5.2.1
550 5.2.1 <a@example.com>

x.2.2: mailbox_full status=x.2.2
552 5.2.2 <a@example.com>

x.2.3: message_too_large status=x.2.3
552 5.2.3 <a@example.com>

x.2.4: system_error status=x.2.4
550 5.2.4 <list@example.com>

x.3.1: system_full status=x.3.1
452 4.3.1 mx.example.com

x.3.3: protocol_error status=x.3.3
550 5.3.3 mx.example.com

x.3.4: message_too_large status=x.3.4
552 5.3.4 mx.example.com

x.3.5: system_error status=x.3.5
451 4.3.5 mx.example.com

x.4.1: network_failure status=x.4.1-3
451 4.4.1 mx.example.com

4.4.4: network_failure status=4.4.4
451 4.4.4 mx.example.com

5.4.4: domain_unknown status=5.4.4
550 5.4.4 <a@example.com>

x.4.5: system_error status=x.4.5
451 4.4.5 mx.example.com

x.4.6: routing_loop status=x.4.6
554 5.4.6 mx.example.com

x.4.7: expired status=x.4.7
550 5.4.7 <a@example.com>

x.5.1: protocol_error status=x.5.1-2
503 5.5.1 mx.example.com

x.6.6: content_refused status=x.6.6
554 5.6.6 mx.example.com

x.6.7: eai_unsupported status=x.6.7-10
553 5.6.7 mx.example.com

x.7.2: policy_refused status=x.7.2
550 5.7.2 <list@example.com>

x.7.3: tls_required status=x.7.3-6
550 5.7.3 mx.example.com

x.7.8: login_required status=x.7.8-9
535 5.7.8 mx.example.com

x.7.10: tls_required status=x.7.10-11
523 5.7.10 mx.example.com

x.7.12: login_required status=x.7.12-14
432 4.7.12 mx.example.com

x.7.15: policy_refused status=x.7.15
450 4.7.15 mx.example.com

x.7.16: message_too_large status=x.7.16
552 5.7.16 mx.example.com

x.7.17: owner_changed status=x.7.17-18
550 5.7.17 <a@example.com>

x.7.19: policy_refused status=x.7.19
550 5.7.19 <a@example.com>

x.7.20: authentication_failed status=x.7.20-24
550 5.7.20 mx.example.com

x.7.25: no_reverse_dns status=x.7.25
550 5.7.25 mx.example.com

x.7.26: authentication_failed status=x.7.26
550 5.7.26 mx.example.com

x.7.27: sender_rejected status=x.7.27
550 5.7.27 mx.example.com

x.7.28: rate_limited status=x.7.28
550 5.7.28 mx.example.com

x.7.29: authentication_failed status=x.7.29
550 5.7.29 mx.example.com

x.7.30: tls_required status=x.7.30
550 5.7.30 mx.example.com

# Postfix says 4.2.0 and 4.3.2, others 4.2.1, of clients that come too often.
4.2.1: mailbox_disabled status=4.2.1 weight=hint
450 4.2.1 <a@example.com>

421-4.2.1: rate_limited code=421 status=4.2.1 weight=hint
421 4.2.1 mx.example.com

x.3.2: system_error status=x.3.2 weight=hint
421 4.3.2 mx.example.com

x.5.3: too_many_recipients status=x.5.3 weight=hint
452 4.5.3 mx.example.com

x.5.4: protocol_error status=x.5.4-6 weight=hint
501 5.5.4 mx.example.com

x.6.1: format_refused status=x.6.1-5 weight=hint
554 5.6.1 mx.example.com

x.3.0: system_error status=x.3.0 weight=hint
451 4.3.0 mx.example.com

x.4.0: network_failure status=x.4.0 weight=hint
451 4.4.0 mx.example.com

x.5.0: protocol_error status=x.5.0 weight=hint
554 5.5.0 mx.example.com

x.6.0: content_refused status=x.6.0 weight=hint
554 5.6.0 mx.example.com

x.7.0: policy_refused status=x.7.0-1 weight=hint
550 5.7.0 mx.example.com

x.7.7: policy_refused status=x.7.7 weight=hint
550 5.7.7 mx.example.com

5xx-connect: sender_blocked phase=connect,ehlo code=550-554 weight=hint
554 mx.example.com

5xx-mail: sender_rejected phase=mail code=550 weight=hint
550 <a@example.com>

5xx-mail: sender_rejected phase=mail code=553-554 weight=hint
554 <a@example.com>

552-size: message_too_large phase=mail,eod code=552 weight=hint
552 mx.example.com

421: system_error code=421 weight=hint
421 mx.example.com

431: system_full code=431 weight=hint
431 mx.example.com

432: login_required phase=auth code=432 weight=hint
432 mx.example.com

432-otherwise: system_error code=432 weight=hint
432 mx.example.com

441: network_failure code=441-442 weight=hint
441 mx.example.com

446: routing_loop code=446 weight=hint
446 mx.example.com

447: expired code=447 weight=hint
447 mx.example.com

449: network_failure code=449 weight=hint
449 mx.example.com

451: system_error code=451 weight=hint
451 mx.example.com

452: system_full code=452 weight=hint
452 mx.example.com

454: tls_required code=454 weight=hint
454 mx.example.com

455: protocol_error code=455 weight=hint
455 mx.example.com

500-504: protocol_error code=500-504 weight=hint
500 mx.example.com

# Of the recipient only where it is spoken of: some servers say 510 of attachments.
510: mailbox_unknown phase=rcpt code=510-511 weight=hint
510 <a@example.com>

512: domain_unknown phase=rcpt code=512 weight=hint
512 <a@example.com>

513: address_syntax phase=rcpt code=513 weight=hint
513 <a@example.com>

# RFC 7504, and only where it has them said: elsewhere other causes are given by these numbers.
521: domain_refuses_mail phase=none,connect code=521 weight=hint
521 mx.example.com

523: tls_required code=523-524 weight=hint
523 mx.example.com

525: login_required code=525 weight=hint
525 mx.example.com

530: login_required code=530-535 weight=hint
530 mx.example.com

538: tls_required code=538 weight=hint
538 mx.example.com

541: policy_refused code=541 weight=hint
541 <a@example.com>

551: mailbox_moved code=551 weight=hint
551 <a@example.com>

552: mailbox_full code=552 weight=hint
552 <a@example.com>

555: protocol_error code=555 weight=hint
555 mx.example.com

556: domain_refuses_mail phase=rcpt code=556 address=shown weight=hint
556 <a@example.com>

571: policy_refused code=571 weight=hint
571 mx.example.com
)";

}  // namespace mailbounce::inline v0_1::rules

#endif
