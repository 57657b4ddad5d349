# SPDX-License-Identifier: Apache-2.0
# Turns what `ringkey --help` or `ringkey-service --help` prints into a manual page or a shell's completions, so that
# no list of options is written twice.
#   awk -v form=man|bash|zsh|fish -v name=PROGRAM -v version=V -v date=YYYY-MM-DD -v about=TEXT [-v settings=DOCUMENT]
#       [-v see=LIST] -f manual.awk
# DOCUMENT has a table of exit codes and a numbered list of the files that are read. LIST is what else is to be read.

function trimmed(text) { sub(/^ +/, "", text); sub(/ +$/, "", text); return text }
function roff(text) { gsub(/\\/, "\\e", text); gsub(/-/, "\\-", text); gsub(/~/, "\\(ti", text); gsub(/^\./, "\\\\\\&.", text); return text }
function quoted(text) { gsub(/'/, "'\\''", text); return text }
function plain(text) { gsub(/[\[\]:]/, " ", text); return quoted(text) }
function described(text) { gsub(/[\[\]]/, " ", text); return quoted(text) } # between brackets

# "accounts list" and "accounts show" are one word to a shell.
function isFirst(i) { return commandName[i] != commandName[i - 1] }

# One option: its names, what it takes, what it does.
function addOption(names, value, text) {
    ++options
    optionNames[options] = names
    optionValue[options] = value
    optionText[options] = text
}

# "-h, --help   Displays help" or "--config <FILE.toml>   Read it": two spaces end the names.
function readOption(line,    at, head, text, value) {
    line = trimmed(line)
    at = match(line, /  +/)
    head = at ? substr(line, 1, at - 1) : line
    text = at ? trimmed(substr(line, at)) : ""
    value = ""
    if (match(head, / *<[^>]*>/)) {
        value = substr(head, RSTART, RLENGTH)
        gsub(/[ <>]/, "", value)
        head = substr(head, 1, RSTART - 1)
    }
    addOption(head, value, text)
}

# "ringkey-service run --config FILE.toml [--listen ADDR:PORT]": the options of one command. What it does stands in the
# next lines, or after two spaces.
function readCommand(line,    words, count, i, word, next_, at, text) {
    line = trimmed(line)
    sub("^" name " ", "", line)
    at = match(line, /  +/)
    text = at ? trimmed(substr(line, at)) : ""
    line = at ? substr(line, 1, at - 1) : line
    count = split(line, words, /[ \[\]|]+/)
    if (words[1] !~ /^-/) {
        ++commands
        commandLine[commands] = line
        commandName[commands] = words[1]
        commandText[commands] = text
        if (words[2] ~ /^[a-z][a-z-]*$/)
            second[commands] = words[2]
        for (i = 2; i <= count; ++i)
            if (words[i] ~ /^FILE/ && words[i - 1] !~ /^-/)
                takesFile[words[1]] = 1
    } else
        optionsAlone[++withoutCommand] = line
    for (i = 1; i <= count; ++i) {
        word = words[i]
        if (word !~ /^--/ || seen[word]++)
            continue
        next_ = words[i + 1]
        addOption(word, next_ ~ /^[A-Z]/ ? next_ : "", "")
    }
}

BEGIN { themes = "light dark system" }
{ sub(/\r$/, "") }
/^Usage:/ { inUsage = 1; synopsis = trimmed(substr($0, 7)); sub(/^[^ ]+ */, "", synopsis); next }
/^(Options|Arguments):/ { section = $1; inUsage = 0; hasOptions = hasOptions || section == "Options:"; next }
section == "" && $1 == name && /^  / { readCommand($0); last = "command"; next }
section == "" && last == "command" && /^      / { commandText[commands] = commandText[commands] " " trimmed($0); next }
section == "Options:" && /^  ?-/ { readOption($0); last = "option"; next }
section == "Options:" && /^   +/ && last == "option" { optionText[options] = optionText[options] " " trimmed($0); next }
section == "Arguments:" && /^  / { argument[++arguments] = trimmed($0); next }
/^$/ { if (last == "command") last = ""; next }
section == "" && commands && /:$/ { commandNote[commands + 1] = trimmed($0); next }
section == "" && NR > 1 { closing = closing " " trimmed($0) }

END {
    if (form == "man") manual()
    else if (form == "bash") bash()
    else if (form == "zsh") zsh()
    else fish()
}

function manual(    i, at) {
    printf ".TH %s 1 %s \"%s %s\" \"User Commands\"\n", toupper(roff(name)), date, name, version
    printf ".SH NAME\n%s \\- %s\n.SH SYNOPSIS\n", roff(name), about
    for (i = 1; i <= commands; ++i)
        printf ".B %s\n%s\n.br\n", roff(name), roff(commandLine[i])
    for (i = 1; i <= withoutCommand; ++i)
        printf ".B %s\n%s\n.br\n", roff(name), roff(optionsAlone[i])
    if (!commands)
        printf ".B %s\n%s\n", roff(name), roff(synopsis)
    printf ".SH DESCRIPTION\n%s\n", roff(commands ? toupper(substr(about, 1, 1)) substr(about, 2) "." : trimmed(closing))
    if (commands) {
        print ".SH COMMANDS"
        for (i = 1; i <= commands; ++i) {
            if (i in commandNote)
                printf ".PP\n%s\n", roff(commandNote[i])
            if (commandText[i] != "")
                printf ".TP\n.B %s\n%s\n", roff(commandLine[i]), roff(trimmed(commandText[i]))
        }
    }
    if (arguments) {
        print ".SH ARGUMENTS"
        for (i = 1; i <= arguments; ++i) {
            at = match(argument[i], /  +/)
            printf ".TP\n.B %s\n%s\n", roff(substr(argument[i], 1, at - 1)), roff(trimmed(substr(argument[i], at)))
        }
    }
    if (hasOptions) {
        print ".SH OPTIONS"
        for (i = 1; i <= options; ++i)
            printf ".TP\n\\fB%s\\fR%s\n%s\n", roff(optionNames[i]),
                optionValue[i] == "" ? "" : " \\fI" roff(optionValue[i]) "\\fR", roff(optionText[i])
    }
    if (commands && closing != "")
        printf ".SH NOTES\n%s\n", roff(trimmed(closing))
    if (settings != "") {
        exitCodes()
        settingsFiles()
    }
    if (see != "")
        printf ".SH SEE ALSO\n.na\n%s\n", roff(see)
}

# Of lines such as "| 2 | the command line or a file is wrong |".
function exitCodes(    line, cells) {
    print ".SH EXIT STATUS"
    while ((getline line < settings) > 0)
        if (line ~ /^\| [0-9] \| /) {
            split(line, cells, / *\| */)
            printf ".TP\n.B %s\n%s\n", cells[2], roff(cells[3])
        }
    close(settings)
}

# Of lines such as "2. the computer's file, `/etc/xdg/ringkey/ringkey.toml` (*package*)", the weakest first; what a file
# is may also follow it, after a colon.
function settingsFiles(    line, parts, what) {
    print ".SH FILES\nThe weakest comes first; a later one wins, key by key."
    while ((getline line < settings) > 0)
        if (line ~ /^[0-9]\. [^`]*`[~\/][^`]*\.toml`/) {
            split(line, parts, "`")
            what = substr(parts[1], 4)
            sub(/, $/, "", what)
            if (what == "") {
                what = parts[3]
                sub(/^[^:]*: */, "", what)
            }
            printf ".TP\n.I %s\n%s\n", roff(parts[2]), roff(what)
        }
    close(settings)
}

function longNames(text,    names, count, i, found) {
    count = split(text, names, /, */)
    found = ""
    for (i = 1; i <= count; ++i)
        found = found (found == "" ? "" : " ") names[i]
    return found
}

function optionWords(    i, all) {
    all = ""
    for (i = 1; i <= options; ++i)
        all = all " " longNames(optionNames[i])
    return trimmed(all)
}

# All commands, or just those that take a file of theirs, or those with a word after them.
function commandNames(which, separator,    i, all) {
    all = ""
    for (i = 1; i <= commands; ++i)
        if (isFirst(i) && (which == "all" || (which == "file" && commandName[i] in takesFile) || (which == "second" && i in second)))
            all = all (all == "" ? "" : separator) commandName[i]
    return all
}

function secondWords(name, separator,    i, all) {
    all = ""
    for (i = 1; i <= commands; ++i)
        if (commandName[i] == name && i in second)
            all = all (all == "" ? "" : separator) second[i]
    return all
}

function argumentNames(separator,    i, first, all) {
    all = ""
    for (i = 1; i <= arguments; ++i) {
        split(argument[i], first, " ")
        if (first[1] ~ /^[a-z-]+$/)
            all = all (all == "" ? "" : separator) first[1]
    }
    return all
}

# What the options of one kind are called, for a shell's "case".
function optionsTaking(kind,    i, all) {
    all = ""
    for (i = 1; i <= options; ++i)
        if (optionValue[i] != "" && kindOf(optionValue[i]) == kind)
            all = all (all == "" ? "" : "|") longNames(optionNames[i])
    gsub(/ /, "|", all)
    return all
}

function kindOf(value) {
    if (value ~ /^FILE/)
        return "file"
    if (value ~ /^FOLDER/)
        return "folder"
    return value == "THEME" ? "theme" : "other"
}

function bash(    files, folders, names, all, i, taking) {
    # A folder goes on with a slash, a blank is quoted.
    names = "compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen"
    files = names " -f -- \"$word\")"
    folders = names " -d -- \"$word\")"
    all = commands ? commandNames("all", "|") : argumentNames("|")
    fn = name
    gsub(/-/, "_", fn)
    printf "# bash completion for %s, made from its --help\n", name
    printf "_%s() {\n    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command= at words\n", fn
    print "    [[ $word != = ]] || word="
    print "    [[ $before != = ]] || before=${COMP_WORDS[COMP_CWORD - 2]}"
    print "    COMPREPLY=()"
    print "    case $before in"
    if ((taking = optionsTaking("file")) != "")
        printf "    %s) %s; return ;;\n", taking, files
    if ((taking = optionsTaking("folder")) != "")
        printf "    %s) %s; return ;;\n", taking, folders
    if ((taking = optionsTaking("theme")) != "")
        printf "    %s) mapfile -t COMPREPLY < <(compgen -W '%s' -- \"$word\"); return ;;\n", taking, themes
    if ((taking = optionsTaking("other")) != "")
        printf "    %s) return ;;\n", taking
    print "    esac\n    for ((at = 1; at < COMP_CWORD; ++at)); do"
    printf "        case ${COMP_WORDS[at]} in %s) command=${COMP_WORDS[at]}; break ;; esac\n    done\n", all
    gsub(/\|/, " ", all)
    printf "    words='%s'\n    case $command in\n    '') words+=' %s' ;;\n", optionWords(), all
    for (i = 1; i <= commands; ++i)
        if (isFirst(i) && i in second)
            printf "    %s) [[ \" ${COMP_WORDS[*]:at + 1:COMP_CWORD - at - 1} \" =~ ' '(%s)' ' ]] || words+=' %s' ;;\n",
                commandName[i], secondWords(commandName[i], "|"), secondWords(commandName[i], " ")
    if ((taking = commandNames("file", "|")) != "")
        printf "    %s) if [[ $word != -* ]]; then %s; return; fi ;;\n", taking, files
    printf "    esac\n    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n}\n"
    printf "complete -F _%s %s\n", fn, name
}

function zshValues(value,    kind) {
    kind = kindOf(value)
    return kind == "file" ? "_files" : kind == "folder" ? "_files -/" : kind == "theme" ? "(" themes ")" : ""
}

function zsh(    i, count, names, n) {
    printf "#compdef %s\n# made from its --help\n", name
    if (commands)
        print "local curcontext=$curcontext state line\ntypeset -A opt_args"
    printf "_arguments -s"
    for (i = 1; i <= options; ++i) {
        count = split(optionNames[i], names, /, */)
        for (n = 1; n <= count; ++n)
            printf " \\\n    '%s%s[%s]%s'", names[n], optionValue[i] != "" && names[n] ~ /^--/ ? "=" : "",
                described(optionText[i] == "" ? optionValue[i] : optionText[i]),
                optionValue[i] == "" ? "" : ":" plain(optionValue[i]) ":" zshValues(optionValue[i])
    }
    if (arguments)
        printf " \\\n    '1:command:(%s)'", argumentNames(" ")
    if (!commands) {
        print ""
        return
    }
    printf " \\\n    '1:command:(%s)' '*:argument:->argument'\n", commandNames("all", " ")
    print "[[ $state == argument ]] || return\ncase $line[1] in"
    for (i = 1; i <= commands; ++i)
        if (isFirst(i) && i in second)
            printf "%s) ((${#line} > 2)) || compadd %s ;;\n", commandName[i], secondWords(commandName[i], " ")
    printf "%s) _files ;;\nesac\n", commandNames("file", "|")
}

function fish(    i, count, names, n, text) {
    printf "# made from the --help of %s\ncomplete -c %s -f\n", name, name
    for (i = 1; i <= options; ++i) {
        count = split(optionNames[i], names, /, */)
        text = "complete -c " name
        for (n = 1; n <= count; ++n)
            text = text (names[n] ~ /^--/ ? " -l " substr(names[n], 3) : " -s " substr(names[n], 2))
        if (optionValue[i] != "")
            text = text (kindOf(optionValue[i]) == "file" ? " -r -F" : " -x")
        if (kindOf(optionValue[i]) == "folder")
            text = text " -a '(__fish_complete_directories)'"
        if (kindOf(optionValue[i]) == "theme")
            text = text " -a '" themes "'"
        if (optionText[i] != "")
            text = text " -d '" quoted(optionText[i]) "'"
        print text
    }
    for (i = 1; i <= commands; ++i) {
        if (isFirst(i))
            printf "complete -c %s -n 'not __fish_seen_subcommand_from %s' -a %s -d '%s'\n", name, commandNames("all", " "),
                commandName[i], i in second ? "" : quoted(trimmed(commandText[i]))
        if (i in second)
            printf "complete -c %s -n '__fish_seen_subcommand_from %s; and not __fish_seen_subcommand_from %s' -a %s -d '%s'\n",
                name, commandName[i], secondWords(commandName[i], " "), second[i], quoted(trimmed(commandText[i]))
    }
    if (commandNames("file", " ") != "")
        printf "complete -c %s -n '__fish_seen_subcommand_from %s' -F\n", name, commandNames("file", " ")
    for (i = 1; i <= arguments; ++i) {
        split(argument[i], names, /  +/)
        printf "complete -c %s -n 'not __fish_seen_subcommand_from %s' -a %s -d '%s'\n", name, argumentNames(" "), names[1],
            quoted(names[2])
    }
}
