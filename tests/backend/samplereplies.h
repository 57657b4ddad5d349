// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

/// A reply as the contract documents it, and the reader (auth/backend/readers.h) that it is for.
struct SampleReply
{
    QByteArray reader;
    int status;
    QByteArray body;
};

const QList<SampleReply> &sampleReplies();
