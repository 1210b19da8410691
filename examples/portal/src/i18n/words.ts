/** A word in each language. */
export const words = (es: string, pt: string, en: string) => ({ es, 'pt-BR': pt, en });
