// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The codes of contract section 8 that the rules answer with. The API layer owns their words and
/// HTTP status.
namespace ringkey::service::code {

inline constexpr int tooManyRequests = 429; ///< shed: HTTP 429 with Retry-After
inline constexpr int storeUnavailable =
    503; ///< not the contract's: HTTP 503 with Retry-After (S33)
inline constexpr int tokenInvalid = 905;
inline constexpr int tokenExpired = 906;
inline constexpr int badParameter = 908;
inline constexpr int uidInvalid = 937;
inline constexpr int userUnknown = 938;
inline constexpr int internal = 950;
inline constexpr int wrongPassword = 966;
inline constexpr int currentPasswordWrong = 967;
inline constexpr int captchaInvalid = 982;
inline constexpr int accountBlocked = 991;
inline constexpr int passwordReused = 1015;
inline constexpr int phoneTaken = 1058;
inline constexpr int passwordlessOff = 1059;
inline constexpr int tokenMissing = 1060;
inline constexpr int phoneNotVerified = 1066;
inline constexpr int otpWrong = 1067;
inline constexpr int otpUsed = 1068;
inline constexpr int otpExpired = 1069;
inline constexpr int otpNotAccessible = 1070; ///< tries used up, or no code was ever sent
inline constexpr int smsFailed = 1072;        ///< no text goes to that country
inline constexpr int phoneAlreadyVerified = 1073;
inline constexpr int phoneMissing = 1076;
inline constexpr int passwordMissing = 1089;
inline constexpr int questionInvalid = 1091;
inline constexpr int questionNotSaved = 1092;
inline constexpr int answerWrong = 1093;
inline constexpr int answerOrQuestionWrong = 1094; ///< what op 5 has in its place
inline constexpr int questionsOff = 1095;
inline constexpr int phoneInvalid = 1096;
inline constexpr int nothingToVerify = 1120;
inline constexpr int smsLimit = 1123;
inline constexpr int loginDisabled = 1130;
inline constexpr int lockedCaptcha = 1132;
inline constexpr int fieldValidation = 1134;
inline constexpr int cannotInvalidatePhone = 1147;
inline constexpr int lockedQuestion = 1148;
inline constexpr int smsQuota = 1149; ///< the operator's money for today or this month is spent
inline constexpr int phoneAlreadyUnverified = 1161;
inline constexpr int otpLimit = 1179;
inline constexpr int registrationOff = 1190;
inline constexpr int policyMismatch = 1194;
inline constexpr int policyNotAvailable = 1195;
inline constexpr int policyNotAccepted = 1196;
inline constexpr int lockedSuspended = 1198;
inline constexpr int uidUnusable = 1200; ///< malformed, or another account's
inline constexpr int reauthPasswordWrong = 1205;
inline constexpr int weakPassword = 1216;
inline constexpr int refreshTokenInvalid = 1217;
inline constexpr int alreadyUnlocked = 1221;
inline constexpr int policyAlreadyAccepted = 1222;
inline constexpr int voiceNotConfigured = 1281;
inline constexpr int passwordLoginOff =
    1286;                                  ///< 100 failures in a row: only a reset opens it again
inline constexpr int unknownDevice = 1287; ///< a code alone opens no silent account (S17)
inline constexpr int noPhoneLinked = 1292;

} // namespace ringkey::service::code
