// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/errorcodes.h"

#include <algorithm>
#include <array>

namespace ringkey::backend {

namespace {

// Not "using enum": release builds join files, and Unexpected also names a type there.
using Kind = AuthErrorKind;

struct Row
{
    int code;
    Kind kind;
};

constexpr std::array table{
    Row{429, Kind::TooManyRequests},
    Row{901, Kind::AppRefused},
    Row{902, Kind::AppRefused},
    Row{905, Kind::SessionEnded},
    Row{906, Kind::SessionExpired},
    Row{908, Kind::RequestRefused},
    Row{909, Kind::AppRefused},
    Row{920, Kind::AppRefused},
    Row{921, Kind::AppRefused},
    Row{922, Kind::AppRefused},
    Row{923, Kind::AppRefused},
    Row{936, Kind::EmailTrouble},
    Row{937, Kind::UnknownNumber},
    Row{938, Kind::UnknownNumber},
    Row{942, Kind::AppRefused},
    Row{950, Kind::ServerTrouble},
    Row{965, Kind::RequestRefused},
    Row{966, Kind::WrongPassword},
    Row{967, Kind::WrongCurrentPassword},
    Row{970, Kind::EmailTrouble},
    Row{971, Kind::RequestRefused},
    Row{981, Kind::AppRefused},
    Row{982, Kind::LockedByCaptcha},
    Row{984, Kind::UnknownNumber},
    Row{990, Kind::EmailTrouble},
    Row{991, Kind::Blocked},
    Row{1005, Kind::OnlyIdentifier}, // op 12: "1005-like refusal", unconfirmed
    Row{1015, Kind::ReusedPassword},
    Row{1017, Kind::FieldsRefused},
    Row{1039, Kind::NoPassword},
    Row{1043, Kind::UnknownNumber},
    Row{1048, Kind::SottRefused},
    Row{1049, Kind::SottRefused},
    Row{1055, Kind::SessionEnded},
    Row{1058, Kind::NumberTaken},
    Row{1059, Kind::CodeSignInOff},
    Row{1060, Kind::SessionEnded},
    Row{1066, Kind::NumberUnverified},
    Row{1067, Kind::WrongCode},
    Row{1068, Kind::CodeUsed},
    Row{1069, Kind::CodeExpired},
    Row{1070, Kind::CodeSpent},
    Row{1071, Kind::TextsOff},
    Row{1072, Kind::TextFailed},
    Row{1073, Kind::AlreadyVerified},
    Row{1074, Kind::PhoneLoginOff},
    Row{1075, Kind::InvalidNumber},
    Row{1076, Kind::InvalidNumber},
    Row{1077, Kind::EmailTrouble},
    Row{1079, Kind::RequestRefused},
    Row{1080, Kind::RequestRefused},
    Row{1081, Kind::RequestRefused},
    Row{1083, Kind::RequestRefused},
    Row{1084, Kind::RequestRefused},
    Row{1089, Kind::PasswordMissing},
    Row{1090, Kind::RequestRefused},
    Row{1091, Kind::WrongAnswer},
    Row{1092, Kind::NoQuestion},
    Row{1093, Kind::WrongAnswer},
    Row{1094, Kind::WrongAnswer},
    Row{1095, Kind::NoQuestion},
    Row{1096, Kind::InvalidNumber},
    Row{1118, Kind::RequestRefused},
    Row{1119, Kind::RequestRefused},
    Row{1120, Kind::AlreadyVerified},
    Row{1122, Kind::TextLimit},
    Row{1123, Kind::TextLimit},
    Row{1124, Kind::FieldsRefused},
    Row{1130, Kind::SignInDisabled},
    Row{1132, Kind::LockedByCaptcha},
    Row{1134, Kind::FieldsRefused},
    Row{1143, Kind::AppRefused},
    Row{1144, Kind::AppRefused},
    Row{1146, Kind::CodeSignInOff},
    Row{1147, Kind::AlreadyUnverified},
    Row{1148, Kind::LockedByQuestion},
    Row{1149, Kind::TextQuota},
    Row{1161, Kind::AlreadyUnverified},
    Row{1162, Kind::NumberUnverified},
    Row{1163, Kind::TooYoung},
    Row{1164, Kind::SignInDisabled},
    Row{1165, Kind::SignInDisabled},
    Row{1166, Kind::SignInDisabled},
    Row{1167, Kind::SignInDisabled},
    Row{1168, Kind::SignInDisabled},
    Row{1169, Kind::SignInDisabled},
    Row{1170, Kind::SignInDisabled},
    Row{1171, Kind::SignInDisabled},
    Row{1176, Kind::SecondFactor},
    Row{1178, Kind::TextLimit},
    Row{1179, Kind::TextLimit},
    Row{1181, Kind::RequestRefused},
    Row{1182, Kind::RequestRefused},
    Row{1183, Kind::PhoneLoginOff},
    Row{1185, Kind::EmailTrouble},
    Row{1186, Kind::EmailTrouble},
    Row{1187, Kind::EmailTrouble},
    Row{1188, Kind::EmailTrouble},
    Row{1189, Kind::InvalidNumber},
    Row{1190, Kind::RegistrationOff},
    Row{1192, Kind::RequestRefused},
    Row{1194, Kind::PolicyChanged},
    Row{1195, Kind::PolicyChanged},
    Row{1196, Kind::PolicyChanged},
    Row{1197, Kind::PolicyChanged},
    Row{1198, Kind::Suspended},
    Row{1200, Kind::RequestRefused},
    Row{1205, Kind::PasswordMissing}, // we send none there: who has to prove who they are signs in
    Row{1206, Kind::AppRefused},
    Row{1207, Kind::AppRefused},
    Row{1208, Kind::AppRefused},
    Row{1209, Kind::AppRefused},
    Row{1210, Kind::AppRefused},
    Row{1211, Kind::AppRefused},
    Row{1212, Kind::AppRefused},
    Row{1213, Kind::FieldsRefused},
    Row{1214, Kind::RequestRefused},
    Row{1216, Kind::WeakPassword},
    Row{1217, Kind::SessionEnded},
    Row{1218, Kind::LockedByCaptcha},
    Row{1220, Kind::SignInDisabled},
    Row{1221, Kind::SignInDisabled},
    Row{1222, Kind::PolicyChanged},
    Row{1226, Kind::ConsentNeeded},
    Row{1234, Kind::PinNeeded},
    Row{1243, Kind::PinNeeded},
    Row{1264, Kind::SignInDisabled},
    Row{1281, Kind::VoiceOff},
    Row{1286, Kind::PasswordLoginOff},
    Row{1287, Kind::SignInDisabled},
    Row{1292, Kind::NoNumber},
    Row{1315, Kind::BreachedPassword},
    Row{1316, Kind::BreachedPassword},
    Row{1317, Kind::BreachedPassword},
    Row{1338, Kind::SignInDisabled},
    Row{1409, Kind::AppRefused},
    Row{2023, Kind::RequestRefused},
    Row{2024, Kind::SessionExpired},
    Row{6003, Kind::AppRefused},
};
static_assert(std::ranges::is_sorted(table, {}, &Row::code));

} // namespace

AuthErrorKind kindOf(int errorCode)
{
    const auto row = std::ranges::lower_bound(table, errorCode, {}, &Row::code);
    return row != table.end() && row->code == errorCode ? row->kind : Kind::Unexpected;
}

} // namespace ringkey::backend
