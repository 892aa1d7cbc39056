// Four failures of one address, and what to do after each: the classifier says why, the policy what follows.
#include <iostream>
#include <mailbounce/mailbounce.hpp>

using namespace mailbounce;

int main() {
    const classifier judge;
    constexpr suppression policy = thresholds::detailed(2, 3, 3).stopping_at_once({reason::mailbox_closed});
    const retry_schedule schedule;  // every 30 minutes for 24 hours
    address_record record;          // 32 bytes beside the address in your table

    instant now = start_of_day(2026, 11, 25);
    for (const char* reply : {"450 4.2.0 Greylisted, please try again in 300 seconds",
                              "550 5.7.26 Unauthenticated email is not accepted due to domain's DMARC policy",
                              "550 5.1.1 <ann@example.com>: User unknown", "550 5.1.1 No such user here"}) {
        now = now + days(1);
        const delivery d = delivery::from_reply(reply::parse(reply), phase::rcpt);
        const verdict v = judge.classify(d);
        if (const auto e = event_of(d, v, now)) record.apply(*e, policy);

        const next_step step =
            decide(d, v, {.first = now, .last = now}, {.schedule = schedule, .policy = &policy, .record = &record});
        std::cout << reply << "\n    " << to_string(v.reason) << " -> " << to_string(step.action);
        if (step.action == action::retry) std::cout << " at " << format(step.at).view();
        if (step.fix != sender_fix::none) std::cout << ": " << to_string(step.fix);
        std::cout << ", hard failures to go: " << unsigned{record.to_go(policy).hard} << "\n";
    }
}
