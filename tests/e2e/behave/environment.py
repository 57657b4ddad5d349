# SPDX-License-Identifier: Apache-2.0
"""Each scenario has an app of its own."""


def after_scenario(context, _scenario):
    if "desk" in context:
        context.desk.kill()
