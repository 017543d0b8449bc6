FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && mkdir -p /data && chown node:node /data
USER node
EXPOSE 3000
CMD ["npm", "run", "start"]
