// How servers word refusals in Turkish. Patterns are written as word_key folds the words.
// Text in ISO-8859-9 is read as Latin-1, so there words with some of the Turkish letters are not found.
#ifndef MAILBOUNCE_CLASSIFY_RULES_TURKISH_HPP
#define MAILBOUNCE_CLASSIFY_RULES_TURKISH_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule turkish[] = {
    {"tr-user-unknown", mailbox_unknown,
     "kullanici|alici|kutusu|hesap|hesabi|adresi|adres * bulunamadi|bilinmiyor|gecersiz",
     "550 5.1.1 Kullan\xC4\xB1"
     "c\xC4\xB1 bulunamad\xC4\xB1"},
    {"tr-user-unknown", mailbox_unknown, "kullanici|alici|kutusu|hesap|hesabi|adresi *1 mevcut degil",
     "550 5.1.1 Al\xC4\xB1"
     "c\xC4\xB1 mevcut de\xC4\x9Fil"},
    {"tr-user-unknown", mailbox_unknown, "bilinmeyen|gecersiz|boyle kullanici|alici",
     "550 5.1.1 Bilinmeyen kullan\xC4\xB1"
     "c\xC4\xB1"},
    {"tr-mailbox-closed", mailbox_closed, "hesap|hesabi|kutusu * silinmis|kapatilmis|kapatildi|silindi",
     "550 5.2.1 Hesap kapat\xC4\xB1lm\xC4\xB1\xC5\x9F"},
    {"tr-mailbox-disabled", mailbox_disabled, "hesap|hesabi|kutusu|kullanici * askiya|pasif|disi|kilitli",
     "550 5.2.1 Hesap ask\xC4\xB1ya al\xC4\xB1nm\xC4\xB1\xC5\x9F"},
    {"tr-mailbox-full", mailbox_full, "kutusu|kutusunun|hesabi|alicinin * dolu|doldu", "552 5.2.2 Posta kutusu dolu"},
    {"tr-mailbox-full", mailbox_full, "kota|kotasi|kotasini * asildi|dolu|asti|asmis|doldu",
     "552 5.2.2 Kota a\xC5\x9F\xC4\xB1ld\xC4\xB1"},
    {"tr-domain-unknown", domain_unknown, "alan|domain adi|adi? *1 bulunamadi|gecersiz",
     "550 5.1.2 Alan ad\xC4\xB1 bulunamad\xC4\xB1"},
    {"tr-sender-unknown",
     sender_rejected,
     "gonderen|gonderici|gonderenin * bulunamadi|gecersiz",
     "550 5.1.8 G\xC3\xB6nderen alan ad\xC4\xB1 bulunamad\xC4\xB1",
     {},
     decisive},
    {"tr-sender-rejected", sender_rejected, "gonderen|gonderici * reddedildi|engellendi",
     "550 5.7.1 G\xC3\xB6nderen reddedildi"},
    {"tr-ip-blocked", sender_blocked, "ip * engellendi|engellenmis|engellenmistir",
     "554 5.7.1 IP adresiniz engellendi"},
    {"tr-ip-blocked", sender_blocked, "kara liste|listede", "554 IP adresiniz kara listede"},
    {"tr-rate-limited", rate_limited, "cok fazla mesaj|posta|ileti", "450 4.7.1 \xC3\x87ok fazla mesaj"},
    {"tr-too-many-connections", too_many_connections, "cok fazla baglanti",
     "421 4.7.0 \xC3\x87ok fazla ba\xC4\x9Flant\xC4\xB1"},
    {"tr-too-many-recipients", too_many_recipients, "cok fazla alici",
     "452 4.5.3 \xC3\x87ok fazla al\xC4\xB1"
     "c\xC4\xB1"},
    {"tr-spam", spam_content, "spam|istenmeyen olarak|posta",
     "554 5.7.1 Mesaj\xC4\xB1n\xC4\xB1z spam olarak i\xC5\x9F"
     "aretlendi"},
    {"tr-virus", virus_found, "virus * bulundu|tespit|iceriyor", "550 5.7.1 Vir\xC3\xBCs tespit edildi"},
    {"tr-message-too-large", message_too_large, "mesaj|ileti|boyutu * buyuk",
     "552 5.3.4 Mesaj \xC3\xA7ok b\xC3\xBCy\xC3\xBCk"},
    {"tr-relay-denied", relay_denied, "relay * izni|izin|reddedildi", "550 5.7.1 Relay izni yok"},
    {"tr-login-required", login_required, "kimlik dogrulama|dogrulamasi * gerekli|gerekiyor|basarisiz",
     "530 5.7.0 Kimlik do\xC4\x9Frulama gerekli"},
    {"tr-temporary-error", system_error, "gecici *1 hata", "451 4.3.0 Ge\xC3\xA7ici hata"},
    {"tr-try-later", system_error, "sonra tekrar|yeniden", "450 L\xC3\xBCtfen daha sonra tekrar deneyin", {}, hint},

    // The same said after MAIL speaks of the sender.
    {"tr-sender-unknown",
     sender_rejected,
     "kullanici|alici|kutusu|hesap|hesabi|adresi|adres * bulunamadi|bilinmiyor|gecersiz",
     "550 5.1.1 Kullan\xC4\xB1"
     "c\xC4\xB1 bulunamad\xC4\xB1",
     {.phases = phase::mail},
     decisive},
    {"tr-sender-unknown",
     sender_rejected,
     "kullanici|alici|kutusu|hesap|hesabi|adresi *1 mevcut degil",
     "550 5.1.1 Al\xC4\xB1"
     "c\xC4\xB1 mevcut de\xC4\x9Fil",
     {.phases = phase::mail},
     decisive},
    {"tr-sender-unknown",
     sender_rejected,
     "bilinmeyen|gecersiz|boyle kullanici|alici",
     "550 5.1.1 Bilinmeyen kullan\xC4\xB1"
     "c\xC4\xB1",
     {.phases = phase::mail},
     decisive},
    {"tr-sender-unknown",
     sender_rejected,
     "alan|domain adi|adi? *1 bulunamadi|gecersiz",
     "550 5.1.2 Alan ad\xC4\xB1 bulunamad\xC4\xB1",
     {.phases = phase::mail},
     decisive},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
