# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for bash: asks the program itself what is possible, so it is never out of date.
_sokoguru_cli() {
    local program=${COMP_WORDS[0]} current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    case $previous in
        --lang) mapfile -t COMPREPLY < <(compgen -W "id en" -- "$current"); return ;;
        --format) mapfile -t COMPREPLY < <(compgen -W "table csv json xlsx pdf" -- "$current"); return ;;
        --output) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    esac

    # Follow the commands typed so far; a word that is no command is a file or a value.
    local help word commands path=()
    help=$("$program" --lang en --help 2>/dev/null) || return
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        commands=$(sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\).*/\1/p' <<<"$help")
        if grep -qxF -- "$word" <<<"$commands" && [ -n "$word" ]; then
            path+=("$word")
            help=$("$program" --lang en "${path[@]}" --help 2>/dev/null) || return
        fi
    done
    commands=$(sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\).*/\1/p' <<<"$help")

    if [[ $current == -* ]]; then
        local options="--lang --user --format --output --today --help"
        options+=" $(sed -n 's/^  *\(-[a-z],\)\{0,1\}\(--[a-z-]*\).*/\2/p' <<<"$help")"
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current" | sort -u)
    elif [ -n "$commands" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -F _sokoguru_cli sokoguru-cli
