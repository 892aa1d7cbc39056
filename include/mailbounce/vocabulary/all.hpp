// All vocabularies: SHANON's delivery codes, Zoho Campaigns, HaiHai Mail, Benchmark Email, and those of senders and
// tools.
#ifndef MAILBOUNCE_VOCABULARY_ALL_HPP
#define MAILBOUNCE_VOCABULARY_ALL_HPP

#include <mailbounce/vocabulary/benchmark.hpp>
#include <mailbounce/vocabulary/bmh.hpp>
#include <mailbounce/vocabulary/delivery_code.hpp>
#include <mailbounce/vocabulary/haihai.hpp>
#include <mailbounce/vocabulary/kumomta.hpp>
#include <mailbounce/vocabulary/mailgun.hpp>
#include <mailbounce/vocabulary/mailjet.hpp>
#include <mailbounce/vocabulary/postmark.hpp>
#include <mailbounce/vocabulary/powermta.hpp>
#include <mailbounce/vocabulary/sendgrid.hpp>
#include <mailbounce/vocabulary/ses.hpp>
#include <mailbounce/vocabulary/sisimai.hpp>
#include <mailbounce/vocabulary/sparkpost.hpp>
#include <mailbounce/vocabulary/spotler.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>
#include <mailbounce/vocabulary/zoho.hpp>
#include <mailbounce/vocabulary/zonemta.hpp>

#endif
