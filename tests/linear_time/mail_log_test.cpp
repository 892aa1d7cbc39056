// Lines of logs are read in time linear in them.
#include <mailbounce/report/mail_log.hpp>

#include "linear_time.hpp"

using namespace mailbounce;
using tests::filled;
using tests::is_linear;

TEST_CASE("mail log: linear time, whatever the line") {
    const auto read = [](const std::string& line) {
        std::size_t octets = 0;
        for (const reported_delivery& r : read_log_line(line)) octets += r.final_recipient.size();
        CHECK(octets <= line.size());
    };
    for (const char* begin : {"A1: to=", "A1: to=<a@example.com>, status=bounced (", "A1: to=<a>, reply=550 ",
                              "1xV7LJ-0000HV-2K ** ", "1xV7LJ-0000HV-2K == a@example.com ",
                              "1xV7LJ-0000HV-2K => a@example.com ", "0 mta delivery ", "<22>1 - a b c d [", ""})
        for (const char* piece : {"<",       "<,",  ">,",    "\"",   "\",",          "\\", "x=", "x=<, ", "(", ": ",
                                  "host a[", " H=", " C=\"", "550 ", "said: 550 x ", " ",  "[",  "1",     ",", "x, "}) {
            CAPTURE(begin, piece);
            CHECK(is_linear([=](std::size_t size) { return filled(size, piece, begin, ", stat=User unknown"); }, read));
        }
    const auto recipients = [](std::size_t size) {  // of one line, each a delivery
        return filled(size, "<a@example.com>,", "A1: to=", " mailer=esmtp, dsn=5.1.1, stat=User unknown");
    };
    CHECK(is_linear(recipients, read));
}
