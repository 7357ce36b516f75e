/**
 * The script for bash. Not tab's own, which needs the package bash-completion, fails when it is loaded twice, completes no
 * `--output=j`, and runs the command substitutions of the typed line at each Tab. This one also runs on bash 3.2, which macOS has.
 */
export const BASH_SCRIPT = String.raw`# bash completion for returning-ai
__returning_ai_complete() {
	local rest=${'$'}{COMP_LINE:0:COMP_POINT} word= prefix= piece= flag= line= directive=4 i
	local words=() values=()
	# bash splits at the characters of COMP_WORDBREAKS: "--output=json" is three words. Only a space separates words here.
	for ((i = 0; i <= COMP_CWORD; i++)); do
		piece=${'$'}{COMP_WORDS[i]}
		if [[ $rest == [[:space:]]* ]]; then
			words+=("$word")
			word=
			rest=${'$'}{rest#"${'$'}{rest%%[![:space:]]*}"}
		fi
		# The cursor is inside this word.
		[[ $rest == "$piece"* ]] || piece=$rest
		prefix=$word
		word+=$piece
		rest=${'$'}{rest#"$piece"}
	done
	words+=("$word")
	# bash replaces what follows the last separator, and the "@" before it.
	[[ $piece == *[=:] ]] && prefix=$word
	[[ $piece == *=@ ]] && prefix=${'$'}{word%@}
	prefix=${'$'}{prefix%@}
	[[ $word == -*=* ]] && flag=${'$'}{word%%=*}=
	while IFS= read -r line; do
		if [[ $line =~ ^:[0-9]+$ ]]; then
			directive=${'$'}{line#:}
			continue
		fi
		line=$flag${'$'}{line%%$'\t'*}
		[[ -n $line && $line == "$word"* ]] && values+=("${'$'}{line#"$prefix"}")
	done < <(returning-ai complete -- "${'$'}{words[@]:1}" 2>/dev/null </dev/null)
	COMPREPLY=()
	if ((directive == 0 && ${'$'}{#values[@]} == 0)); then
		compopt -o filenames +o nospace 2>/dev/null
		word=${'$'}{word#"$flag"}
		while IFS= read -r line; do
			COMPREPLY+=("$line")
		done < <(compgen -f -- "$word")
		return
	fi
	local space=' '
	((directive & 2)) && space=
	((directive & 32)) && compopt -o nosort 2>/dev/null
	for line in "${'$'}{values[@]}"; do
		printf -v line %q "$line"
		COMPREPLY+=("$line$space")
	done
}
complete -o nospace -F __returning_ai_complete returning-ai
`;
