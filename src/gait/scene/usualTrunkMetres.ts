/** Mid-hip to mid-shoulder of an adult 172 cm tall, metres (0.29 of height: Drillis & Contini 1966). */
export const usualTrunkMetres = 0.5;
