-- Counters of fixed windows: losing them in a crash costs nothing, a write-ahead log would.
ALTER TABLE "rate_limits" SET UNLOGGED;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE INDEX "search_documents_title_trigram_index" ON "search_documents" USING gin ("title" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "organizations_name_trigram_index" ON "organizations" USING gin ("name" gin_trgm_ops);--> statement-breakpoint

-- The trail is written once. The owner may still drop the table; the application's role gets INSERT and SELECT only.
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A deleted user's id is set to null by its foreign key; nothing else may change.
  IF TG_OP = 'UPDATE' AND NEW.actor_user_id IS NULL AND to_jsonb(NEW) - 'actor_user_id' = to_jsonb(OLD) - 'actor_user_id' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'audit_events is append-only';
END $$;--> statement-breakpoint
CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE ON "audit_events" FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();--> statement-breakpoint

INSERT INTO "data_versions" ("name", "value") VALUES ('public', 1), ('taxonomy', 1);--> statement-breakpoint

-- 国家重点支持的高新技术领域, 国科发火〔2016〕32号, 附件.
INSERT INTO "fields" ("code", "parent_code", "name_zh", "name_en", "position") VALUES
('1', NULL, '电子信息', 'Electronics and information', 100),
('2', NULL, '生物与新医药', 'Biology and new medicine', 200),
('3', NULL, '航空航天', 'Aviation and space', 300),
('4', NULL, '新材料', 'New materials', 400),
('5', NULL, '高技术服务', 'High-technology services', 500),
('6', NULL, '新能源与节能', 'New energy and energy saving', 600),
('7', NULL, '资源与环境', 'Resources and environment', 700),
('8', NULL, '先进制造与自动化', 'Advanced manufacturing and automation', 800),
('1.1', '1', '软件', 'Software', 101),
('1.2', '1', '微电子技术', 'Microelectronics', 102),
('1.3', '1', '计算机产品及其网络应用技术', 'Computer products and network applications', 103),
('1.4', '1', '通信技术', 'Communication technology', 104),
('1.5', '1', '广播影视技术', 'Broadcasting, film and television', 105),
('1.6', '1', '新型电子元器件', 'New electronic components', 106),
('1.7', '1', '信息安全技术', 'Information security', 107),
('1.8', '1', '智能交通和轨道交通技术', 'Intelligent and rail transport', 108),
('2.1', '2', '医药生物技术', 'Medical biotechnology', 201),
('2.2', '2', '中药、天然药物', 'Chinese medicine and natural drugs', 202),
('2.3', '2', '化学药研发技术', 'Chemical drug development', 203),
('2.4', '2', '药物新剂型与制剂创制技术', 'New dosage forms and formulations', 204),
('2.5', '2', '医疗仪器、设备与医学专用软件', 'Medical instruments, equipment and software', 205),
('2.6', '2', '轻工和化工生物技术', 'Biotechnology for light and chemical industry', 206),
('2.7', '2', '农业生物技术', 'Agricultural biotechnology', 207),
('3.1', '3', '航空技术', 'Aviation', 301),
('3.2', '3', '航天技术', 'Space', 302),
('4.1', '4', '金属材料', 'Metals', 401),
('4.2', '4', '无机非金属材料', 'Inorganic non-metals', 402),
('4.3', '4', '高分子材料', 'Polymers', 403),
('4.4', '4', '生物医用材料', 'Biomedical materials', 404),
('4.5', '4', '精细和专用化学品', 'Fine and special chemicals', 405),
('4.6', '4', '与文化艺术产业相关的新材料', 'New materials for culture and art', 406),
('5.1', '5', '研发与设计服务', 'R&D and design services', 501),
('5.2', '5', '检验检测认证与标准服务', 'Testing, certification and standards', 502),
('5.3', '5', '信息技术服务', 'Information technology services', 503),
('5.4', '5', '高技术专业化服务', 'Specialised high-technology services', 504),
('5.5', '5', '知识产权与成果转化服务', 'Intellectual property and technology transfer', 505),
('5.6', '5', '电子商务与现代物流技术', 'E-commerce and modern logistics', 506),
('5.7', '5', '城市管理与社会服务', 'City management and social services', 507),
('5.8', '5', '文化创意产业支撑技术', 'Technology for the creative industries', 508),
('6.1', '6', '可再生清洁能源', 'Renewable clean energy', 601),
('6.2', '6', '核能及氢能', 'Nuclear and hydrogen energy', 602),
('6.3', '6', '新型高效能量转换与储存技术', 'Energy conversion and storage', 603),
('6.4', '6', '高效节能技术', 'Energy efficiency', 604),
('7.1', '7', '水污染控制与水资源利用技术', 'Water pollution control and water use', 701),
('7.2', '7', '大气污染控制技术', 'Air pollution control', 702),
('7.3', '7', '固体废弃物处置与综合利用技术', 'Solid waste treatment and use', 703),
('7.4', '7', '物理性污染防治技术', 'Control of noise and other physical pollution', 704),
('7.5', '7', '环境监测及环境事故应急处理技术', 'Environmental monitoring and emergency response', 705),
('7.6', '7', '生态环境建设与保护技术', 'Ecological protection', 706),
('7.7', '7', '清洁生产技术', 'Clean production', 707),
('7.8', '7', '资源勘查、高效开采与综合利用技术', 'Exploration and efficient use of resources', 708),
('8.1', '8', '工业生产过程控制系统', 'Industrial process control', 801),
('8.2', '8', '安全生产技术', 'Production safety', 802),
('8.3', '8', '高性能、智能化仪器仪表', 'Intelligent instruments', 803),
('8.4', '8', '先进制造工艺与装备', 'Advanced manufacturing processes and equipment', 804),
('8.5', '8', '新型机械', 'New machinery', 805),
('8.6', '8', '电力系统与设备', 'Power systems and equipment', 806),
('8.7', '8', '汽车及轨道车辆相关技术', 'Automotive and rail vehicles', 807),
('8.8', '8', '高技术船舶与海洋工程装备设计制造技术', 'Ships and offshore equipment', 808),
('8.9', '8', '传统文化产业改造技术', 'Renewal of traditional cultural industries', 809);
