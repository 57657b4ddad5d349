// SPDX-License-Identifier: Apache-2.0
// Stands in for ringkey.exe: leaves its arguments in a file that its environment names.
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    const char *name = getenv("STANDIN_FILE");
    FILE *file = name ? fopen(name, "a") : NULL;
    if (!file)
        return 1;
    for (int i = 1; i < argc; ++i)
        fprintf(file, "%s\n", argv[i]);
    return fclose(file);
}
