// All of mailbounce: from what was said of a failed delivery to why it failed and what to do about it.
//
//     smtp/      values of the protocol: reply codes, enhanced statuses, replies, phases, mailbox addresses
//     evidence/  what is known of a delivery; tokens, fingerprints and redaction of its text
//     report/    messages and mail logs that tell of deliveries
//     classify/  the opinion: reasons, categories, rules, the classifier and its verdict
//     policy/    decisions: when mail to an address stops, when to try again, what to do now
#ifndef MAILBOUNCE_MAILBOUNCE_HPP
#define MAILBOUNCE_MAILBOUNCE_HPP

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/classifier.hpp>
#include <mailbounce/classify/provider.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/classify/rule.hpp>
#include <mailbounce/classify/rule_file.hpp>
#include <mailbounce/classify/rule_set.hpp>
#include <mailbounce/classify/verdict.hpp>
#include <mailbounce/enum_set.hpp>
#include <mailbounce/evidence/delivery.hpp>
#include <mailbounce/evidence/fingerprint.hpp>
#include <mailbounce/evidence/folding.hpp>
#include <mailbounce/evidence/frame.hpp>
#include <mailbounce/evidence/redact.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/evidence/tokens.hpp>
#include <mailbounce/fixed_text.hpp>
#include <mailbounce/names.hpp>
#include <mailbounce/policy/address_record.hpp>
#include <mailbounce/policy/breaker.hpp>
#include <mailbounce/policy/event.hpp>
#include <mailbounce/policy/history.hpp>
#include <mailbounce/policy/next_step.hpp>
#include <mailbounce/policy/presets.hpp>
#include <mailbounce/policy/record_form.hpp>
#include <mailbounce/policy/retry_hint.hpp>
#include <mailbounce/policy/retry_presets.hpp>
#include <mailbounce/policy/retry_schedule.hpp>
#include <mailbounce/policy/schedule_form.hpp>
#include <mailbounce/policy/suppression.hpp>
#include <mailbounce/policy/tally.hpp>
#include <mailbounce/policy/thresholds.hpp>
#include <mailbounce/report/authenticity.hpp>
#include <mailbounce/report/charset.hpp>
#include <mailbounce/report/date.hpp>
#include <mailbounce/report/delivery_status.hpp>
#include <mailbounce/report/encoded_word.hpp>
#include <mailbounce/report/feedback_report.hpp>
#include <mailbounce/report/flowed.hpp>
#include <mailbounce/report/mail_log.hpp>
#include <mailbounce/report/markup.hpp>
#include <mailbounce/report/message.hpp>
#include <mailbounce/report/report.hpp>
#include <mailbounce/report/report_reader.hpp>
#include <mailbounce/report/transfer_encoding.hpp>
#include <mailbounce/result.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/smtp/domain.hpp>
#include <mailbounce/smtp/enhanced_status.hpp>
#include <mailbounce/smtp/mailbox.hpp>
#include <mailbounce/smtp/phase.hpp>
#include <mailbounce/smtp/reply.hpp>
#include <mailbounce/smtp/reply_code.hpp>
#include <mailbounce/smtp/return_path.hpp>
#include <mailbounce/version.hpp>

#endif
