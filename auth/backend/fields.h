// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

/// Every name that goes over the wire, once. Requests use the documented lower-case form, replies
/// are read without regard to case (contract section 1).
namespace ringkey::backend::field {

using namespace Qt::StringLiterals;

// Queries and headers
inline constexpr auto apiKey = "apikey"_L1;
inline constexpr auto region = "region"_L1;
inline constexpr auto voice = "isvoiceotp"_L1;
inline constexpr auto nullSupport = "nullsupport"_L1;
inline constexpr auto preventRefresh = "preventrefresh"_L1;
inline constexpr auto sottHeader = "X-LoginRadius-Sott"_L1;

// Bodies and replies
inline constexpr auto phone = "phone"_L1;
inline constexpr auto otp = "otp"_L1;
inline constexpr auto password = "password"_L1;
inline constexpr auto oldPassword = "oldpassword"_L1;
inline constexpr auto newPassword = "newpassword"_L1;
inline constexpr auto securityAnswer = "securityanswer"_L1;
inline constexpr auto deletionOtp = "OTP"_L1;
inline constexpr auto phoneId = "PhoneId"_L1;
inline constexpr auto registrationPassword = "Password"_L1;
inline constexpr auto acceptPolicy = "AcceptPrivacyPolicy"_L1;
inline constexpr auto phoneIdVerified = "PhoneIdVerified"_L1;
inline constexpr auto email = "Email"_L1;
inline constexpr auto userName = "UserName"_L1;
inline constexpr auto uid = "Uid"_L1;
inline constexpr auto firstName = "FirstName"_L1;
inline constexpr auto lastName = "LastName"_L1;
inline constexpr auto fullName = "FullName"_L1;
inline constexpr auto lastLoginDate = "LastLoginDate"_L1;
inline constexpr auto acceptedPolicy = "PrivacyPolicy"_L1;

// Replies
inline constexpr auto data = "Data"_L1;
inline constexpr auto profile = "Profile"_L1;
inline constexpr auto accessToken = "access_token"_L1;
inline constexpr auto refreshToken = "refresh_token"_L1;
inline constexpr auto sessionToken = "session_token"_L1;
inline constexpr auto expiresIn = "expires_in"_L1;
inline constexpr auto isPosted = "IsPosted"_L1;
inline constexpr auto isExist = "IsExist"_L1;
inline constexpr auto isDeleted = "IsDeleted"_L1;
inline constexpr auto secondFactor = "SecondFactorAuthentication"_L1;
inline constexpr auto provider = "provider"_L1;
inline constexpr auto questionId = "QuestionId"_L1;
inline constexpr auto question = "Question"_L1;
inline constexpr auto sessions = "Sessions"_L1;
inline constexpr auto sessionId = "sessionid"_L1;
inline constexpr auto id = "Id"_L1;
inline constexpr auto program = "Program"_L1;
inline constexpr auto country = "Country"_L1;
inline constexpr auto lastUsed = "LastUsedDate"_L1;
inline constexpr auto isCurrent = "IsCurrent"_L1;
inline constexpr auto currentTime = "CurrentTime"_L1;

// Refusals (contract section 2)
inline constexpr auto errorCode = "ErrorCode"_L1;
inline constexpr auto message = "Message"_L1;
inline constexpr auto errors = "Errors"_L1;
inline constexpr auto fieldName = "FieldName"_L1;
inline constexpr auto errorMessage = "ErrorMessage"_L1;
inline constexpr auto lockedUntil = "LoginLockedTimeout"_L1;

// Our service's additions to Data; the contract is silent about them.
inline constexpr auto triesLeft = "TriesLeft"_L1;
inline constexpr auto retryAfter = "RetryAfterSeconds"_L1;
inline constexpr auto endedReason = "EndedReason"_L1;
inline constexpr auto codeLife = "ExpiresInSeconds"_L1;
inline constexpr auto resendIn = "ResendInSeconds"_L1;
inline constexpr auto delivery = "Delivery"_L1;
inline constexpr auto otpLength = "OtpLength"_L1;
inline constexpr auto otpType = "OtpType"_L1;

// /ciam/appinfo (contract 9.4)
inline constexpr auto noRegistration = "NoRegistration"_L1;
inline constexpr auto instantSignIn = "IsInstantSignin"_L1;
inline constexpr auto smsOtp = "SmsOtp"_L1;
inline constexpr auto lockedType = "LoginLockedType"_L1;
inline constexpr auto lockout = "LoginLockedConfiguration"_L1;
inline constexpr auto maxFailures = "MaximumFailedLoginAttempts"_L1;
inline constexpr auto suspend = "SuspendConfiguration"_L1;
inline constexpr auto suspendSeconds = "EffectivePeriodInSeconds"_L1;
inline constexpr auto privacy = "PrivacyPolicyConfiguration"_L1;
inline constexpr auto isEnabled = "IsEnabled"_L1;
inline constexpr auto policies = "PrivacyPolicies"_L1;
inline constexpr auto version = "Version"_L1;
inline constexpr auto policyMode = "Mode"_L1;
inline constexpr auto policyStart = "StartDateTime"_L1;
inline constexpr auto formSchema = "RegistrationFormSchema"_L1;
inline constexpr auto name = "name"_L1;
inline constexpr auto rules = "rules"_L1;

inline constexpr auto userNameLogin = "IsUserNameLogin"_L1;

// Our service's additions to appinfo
inline constexpr auto extensions = "Extensions"_L1;
inline constexpr auto signOutEverywhere = "SignOutEverywhere"_L1;
inline constexpr auto invalidateByToken = "PhoneInvalidateByToken"_L1;
inline constexpr auto voiceOtp = "VoiceOtp"_L1;
inline constexpr auto freshLogin = "FreshLoginSeconds"_L1;
inline constexpr auto otpLife = "OtpLifeSeconds"_L1;
inline constexpr auto channel = "ChannelName"_L1;
inline constexpr auto policyUrl = "Url"_L1;
inline constexpr auto olderCodeWorks = "OlderCodeWorks"_L1;

} // namespace ringkey::backend::field
