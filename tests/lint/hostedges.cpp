// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/hostedges.h"

namespace ringkey::lint {

using namespace Qt::StringLiterals;

const QList<HostEdge> &hostEdges()
{
    static const QList<HostEdge> edges{
        {{u"app/main.cpp"_s, u"app/program.h"_s, u"app/brandedtheme.cpp"_s,
          u"app/rememberedlook.h"_s, u"app/settings/settings.h"_s, u"app/pages/settingsview.h"_s},
         {u"ui/theme/theme.h"_s, u"ui/theme/systemlook.h"_s},
         u"A person chooses light or dark, and the whole application is dressed, not one widget."_s},
        {{u"app/brandedtheme.cpp"_s},
         {u"ui/widgets/logorow.h"_s},
         u"The window's icon is the key that the pages paint."_s},
        {{u"app/mainwindow.cpp"_s},
         {u"ui/widgets/pageguard.h"_s},
         u"A second press means none of what takes the pages' place, or gives it back."_s},
        {{u"app/settings/brandingreader.cpp"_s},
         {u"ui/theme/tokens.h"_s, u"phone/dialcodes.h"_s},
         u"A brand's file is refused for what the widget would pass over in silence."_s},
        {{u"app/eventlines.cpp"_s, u"app/details.cpp"_s, u"app/commands/sessioncommand.cpp"_s,
          u"app/recording"_s},
         {u"auth/types/utctext.h"_s},
         u"A time is written in one way everywhere."_s},
        {{u"app/pages"_s},
         {u"ui/pages/bannerplace.h"_s, u"ui/theme/marks.h"_s, u"ui/theme/metrics.h"_s,
          u"ui/theme/style.h"_s, u"ui/widgets/announce.h"_s, u"ui/widgets/busybutton.h"_s,
          u"ui/widgets/checkbox.h"_s, u"ui/widgets/hintline.h"_s, u"ui/widgets/linkbutton.h"_s,
          u"ui/widgets/listcard.h"_s, u"ui/widgets/logorow.h"_s, u"ui/widgets/messagebanner.h"_s,
          u"ui/widgets/pagecolumn.h"_s, u"ui/widgets/pageguard.h"_s, u"ui/widgets/textfield.h"_s,
          u"ui/widgets/textlabel.h"_s, u"ui/widgets/typeahead.h"_s,
          u"ui/widgets/wrappingbutton.h"_s, u"phone/isolated.h"_s},
         u"Settings and About stand in place of the pages and must look like them."_s},
        {{u"app/demo"_s},
         {u"ui/theme/metrics.h"_s, u"ui/theme/painting.h"_s, u"ui/theme/style.h"_s,
          u"ui/widgets/linkbutton.h"_s, u"ui/widgets/textlabel.h"_s, u"ui/words/momenttext.h"_s,
          u"phone/isolated.h"_s},
         u"So must the test phone, which is only there without a backend."_s},
        // Tools that look into the parts; nobody signs in with them.
        {{u"app/gallery"_s},
         {u"ui/pagemodel.h"_s, u"ui/pageview.h"_s, u"ui/pages"_s, u"ui/theme"_s,
          u"auth/flow/names.h"_s},
         u"Draws every state, also those that no backend brings about."_s},
        {{u"app/recording"_s},
         {u"ui/pagemodel.h"_s, u"ui/signinwindow.h"_s, u"auth/signinflow.h"_s,
          u"auth/flow/enumname.h"_s, u"auth/flow/typename.h"_s, u"phone/regions.h"_s,
          u"ui/flowcontext.h"_s},
         u"Writes down what the pages show and the flow does."_s},
        {{u"app/check"_s}, {u"auth/backend"_s}, u"Tries a backend, operation by operation."_s},
        {{u"app/commands/selftest.h"_s, u"app/commands/selftest.cpp"_s},
         {u"auth/session/keychain.h"_s, u"auth/backend/backend.h"_s, u"auth/backend/call.h"_s,
          u"phone/numbering.h"_s},
         u"Looks at the parts one by one."_s},
        {{u"app/qa"_s},
         {u"ui/pageview.h"_s, u"ui/theme/metrics.h"_s, u"ui/theme/theme.h"_s,
          u"ui/widgets/checkbox.h"_s, u"ui/widgets/textlabel.h"_s, u"auth/flow/acts.h"_s,
          u"auth/flow/names.h"_s, u"auth/flow/typename.h"_s, u"auth/session"_s,
          u"auth/statefolder.h"_s, u"auth/types/utctext.h"_s},
         u"Stands between the parts, beside the pages, makes their failures and shows recorded ones."_s},
    };
    return edges;
}

} // namespace ringkey::lint
