export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type Shell = (typeof SHELLS)[number];

/** How to install the script of each shell, as commands. */
export const INSTALL: Readonly<Record<Shell, readonly string[]>> = {
	bash: [`echo 'source <(returning-ai completion bash)' >> ~/.bashrc`],
	zsh: [`echo 'autoload -Uz compinit && compinit; source <(returning-ai completion zsh)' >> ~/.zshrc`],
	fish: ['mkdir -p ~/.config/fish/completions', 'returning-ai completion fish > ~/.config/fish/completions/returning-ai.fish'],
	powershell: [`Add-Content $PROFILE 'returning-ai completion powershell | Out-String | Invoke-Expression'`],
};

export const INSTALL_TEXT = `To install, run once, then open a new terminal:
${SHELLS.map((shell) => `\n${shell}:\n${INSTALL[shell].map((command) => `  ${command}\n`).join('')}`).join('')}`;
