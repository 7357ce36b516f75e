/** The package has no types. These declare the part that we use. */
declare module 'jedison' {
	interface Options {
		container: HTMLElement;
		theme: unknown;
		schema: object;
		data?: unknown;
		showErrors?: 'change' | 'always' | 'never';
		deactivateNonRequired?: boolean;
		enablePropertiesToggle?: boolean;
		enforceRequired?: boolean;
		btnIcons?: boolean;
		translations?: Record<string, Record<string, string>>;
	}
	class Create {
		constructor(options: Options);
		getValue(): unknown;
		on(event: 'change', listener: () => void): void;
		destroy(): void;
	}
	class Theme {}
	const jedison: { Create: typeof Create; Theme: typeof Theme };
	export default jedison;
}
