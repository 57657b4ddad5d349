// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/smsconfig.h"

#include <cstdint>

namespace ringkey::service {

// What codes, texts and passwords are made by: configuration that crypto/ and sms/ read too.

enum class OtpAlphabet : std::uint8_t
{
    Numeric,
    UpperLettersAndDigits,
    LowerLettersAndDigits
};

struct OtpConfig
{
    int length = 6;
    OtpAlphabet alphabet = OtpAlphabet::Numeric;
    Seconds life{300};
    int tries = 5; ///< per code, and per number and purpose within `triesWindow`
    Seconds triesWindow{600};
    int triesPerDay = 10; ///< per number, for all purposes together (S4)
    int triesPerMonth = 30;
};

struct PasswordConfig
{
    int minLength = 8;
    int maxLength = 128;
    int memoryKib = 19 * 1024; ///< argon2id, OWASP's floor
    int passes = 2;
    int hashers = 0; ///< 0: one per core
    int queue = 64;  ///< waiting hashes before a request is shed
};

} // namespace ringkey::service
