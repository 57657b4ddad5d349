// SPDX-License-Identifier: Apache-2.0
#include "tests/backend/samplereplies.h"

namespace {

const QByteArray identity =
    R"({"Uid":"u1","FirstName":"Ada","LastName":"L","FullName":"Ada L","PhoneId":"+12025550123","PhoneIdVerified":true,"Email":[{"Type":"Primary","Value":"a@b.example"}],"UserName":null,"LastLoginDate":"2026-01-02T03:04:05.1234567Z"})";
const QByteArray tokens =
    R"("access_token":"11111111-aaaa-4bbb-8ccc-000000000001","refresh_token":"r","expires_in":"2027-08-17T10:52:36.1644137Z")";
const QByteArray sent =
    R"({"IsPosted":true,"Data":{"AccountSid":"AC1","Sid":"SM1","ExpiresInSeconds":120,"ResendInSeconds":"60","OtpLength":8,"OtpType":"Numeric","Delivery":"Landline"}})";
const QByteArray refusal =
    R"({"Description":"d","ErrorCode":1067,"Message":"m","IsProviderError":false,"Data":{"TriesLeft":3,"RetryAfterSeconds":60,"EndedReason":"PasswordChanged","Delivery":"Quota"}})";
const QByteArray locked =
    R"({"ErrorCode":1198,"Message":"m","Data":{"LoginLockedTimeout":"2026-01-02T03:04:05Z","RetryAfterSeconds":"600"}})";
const QByteArray fields =
    R"({"ErrorCode":1134,"Message":"m","Errors":[{"FieldName":"Password","ErrorMessage":"e"},{"FieldName":"FirstName","ErrorMessage":"f"}]})";
const QByteArray appInfo =
    R"({"AppName":"x","NoRegistration":false,"IsInstantSignin":{"SmsOtp":true},"LoginLockedType":"Suspend","LoginLockedConfiguration":{"LoginLockedType":"Suspend","MaximumFailedLoginAttempts":7,"SuspendConfiguration":{"EffectivePeriodInSeconds":600}},"PrivacyPolicyConfiguration":{"IsEnabled":true,"PrivacyPolicies":[{"Version":"2"}]},"RegistrationFormSchema":[{"name":"Password","rules":"required|min_length[10]|max_length[64]"}],"Extensions":{"SignOutEverywhere":true,"Sessions":true,"InvalidateByToken":true,"VoiceOtp":true,"Channel":"whatsapp","OtpLength":8,"OtpType":"Numeric","OtpLifeSeconds":300,"FreshLoginSeconds":60}})";

} // namespace

const QList<SampleReply> &sampleReplies()
{
    static const QByteArray session = "{\"Profile\":" + identity + "," + tokens + "}";
    static const QList<SampleReply> all{
        {"readDone", 200, R"({"IsPosted":true})"},
        {"readDone", 200, R"({"IsDeleted":true})"},
        {"readDone", 400, refusal},
        {"readExists", 200, R"({"IsExist":true})"},
        {"readSent", 200, sent},
        {"readSent", 200, R"({"Data":{"AccountSid":"AC1","Sid":"SM1"}})"},
        {"readSent", 400, refusal},
        {"readSentOrNot", 200, sent},
        {"readSession", 200, session},
        {"readSession", 200,
         R"({"SecondFactorAuthentication":{"SecondFactorAuthenticationToken":"x","ExpireIn":"2027-08-17T10:52:36Z","OTPPhoneNo":"12XXXXXX123"},"Profile":null,"access_token":null})"},
        {"readSession", 403, locked},
        {"readSignIn", 200, session},
        {"readSignIn", 400,
         R"({"ErrorCode":1066,"Description":"d","Data":{"OtpLength":6,"ExpiresInSeconds":300}})"},
        {"readSignIn", 400,
         R"({"ErrorCode":1194,"Data":{"access_token":"pending","expires_in":"3600"}})"},
        {"readSignIn", 403, locked},
        {"readCode", 200, session},
        {"readCode", 400,
         R"({"ErrorCode":1194,"Data":{"access_token":"pending","expires_in":"3600"}})"},
        {"readRegistration", 200, sent},
        {"readRegistration", 200,
         "{\"IsPosted\":true,\"Data\":{\"Profile\":" + identity + "," + tokens + "}}"},
        {"readRegistration", 400, fields},
        {"readReset", 200, R"({"IsPosted":true})"},
        {"readReset", 200, "{\"IsPosted\":true,\"Data\":{" + tokens + "}}"},
        {"readReset", 400, fields},
        {"readAccount", 200, identity},
        {"readSavedAccount", 200, "{\"IsPosted\":true,\"Data\":" + identity + "}"},
        {"readSavedAccount", 200, R"({"IsPosted":true})"},
        {"readTokenLife", 200, R"({"access_token":"t","expires_in":3600})"},
        {"readTokenLife", 200, R"({"access_token":"t","expires_in":"8/17/2027 10:52:36 AM"})"},
        {"readTokenInfo", 200, R"({"access_token":"t","expires_in":"3600","Provider":"RAAS"})"},
        {"readQuestions", 200,
         R"([{"QuestionId":"q1","Question":"Colour?"},{"QuestionId":"q2","Question":"Town?"}])"},
        {"readOpenSessions", 200,
         R"({"Sessions":[{"Id":"a1","Program":"p","Country":"NG","LastUsedDate":"2026-01-02T03:04:05.1234567Z","IsCurrent":true},{"Id":"a2","Program":"q","IsCurrent":false}]})"},
        {"readServerTime", 200,
         R"({"ServerLocation":"US","ServerName":"x","CurrentTime":"2026-01-02T03:04:05Z","Sott":{"StartTime":"a"}})"},
        {"readBackendInfo", 200, appInfo},
    };
    return all;
}
