// What three mail servers said, and what it means.
#include <iostream>
#include <mailbounce/mailbounce.hpp>

int main() {
    const mailbounce::classifier classifier;  // knows the built-in rules; build it once, threads may share it

    for (const char* reply : {"550-5.1.1 <ann@example.com>: Recipient address rejected: User unknown",
                              "452 4.2.2 The mailbox of bob@example.net is full",
                              "554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org"}) {
        const mailbounce::verdict v = classifier.classify(reply, mailbounce::phase::rcpt);
        std::cout << reply << "\n"
                  << "    category     " << to_string(v.category) << "\n"
                  << "    reason       " << to_string(v.reason) << "\n"
                  << "    evidence     \"" << v.matched << "\", " << to_string(v.evidence) << "\n"
                  << "    who must act " << to_string(v.traits().owner) << "\n";
    }
}
