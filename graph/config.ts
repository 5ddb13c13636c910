import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { z } from 'zod';

const settings = z.object({
  PORT: z.coerce
    .number('应为 0 到 65535 的整数')
    .int('应为整数')
    .min(0, '应为 0 到 65535 的整数')
    .max(65535, '应为 0 到 65535 的整数')
    .default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  ZHENGMAI_DATA: z.string().min(1).default('data'),
  ZHENGMAI_TOKEN: z.string().min(8, '令牌至少 8 个字符').optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, '应形如 neo4j://主机:7687 或 bolt://主机:7687')
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export type SettingName = keyof z.infer<typeof settings>;
export type Settings = { readonly [Name in SettingName]?: string | undefined };

/** Where the graph lives. */
export type StoreConfig =
  | { readonly kind: 'embedded'; readonly path: string }
  | {
      readonly kind: 'neo4j';
      readonly uri: string;
      readonly username: string;
      readonly password: string;
      readonly database: string;
    };

/** All that can be configured, validated; read once at the start of a process. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded graph. */
  readonly data: string;
  /** What writing needs, or null. */
  readonly token: string | null;
  readonly logLevel: string;
  readonly store: StoreConfig;
  /** Where each setting came from. */
  readonly origin: { readonly [Name in SettingName]: Origin };
}

export type Origin = 'flag' | 'environment' | '.env' | 'default';

/** A setting that cannot be used; the message names the setting, where it was read and what it should be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'CONFIG';
}

/** Reads the configuration: flags, then environment, then `.env` in `folder`. Throws {@link ConfigError}. */
export function readConfig(
  flags: Settings,
  environment: NodeJS.ProcessEnv = process.env,
  folder = process.cwd(),
): Config {
  const file = join(folder, '.env');
  const dotenv: NodeJS.Dict<string> = existsSync(file) ? parse(readFileSync(file)) : {};
  const origin = Object.fromEntries(
    settingNames.map((name): [SettingName, Origin] => [name, originOf(name, flags, environment, dotenv)]),
  ) as { [Name in SettingName]: Origin };
  const given = Object.fromEntries(
    settingNames.map((name) => [name, flags[name] || environment[name] || dotenv[name] || undefined]),
  );
  const parsed = settings.safeParse(given);
  if (!parsed.success) throw new ConfigError(explain(parsed.error, origin));
  return configOf(parsed.data, origin);
}

/** A setting in force: `value` is null where nothing is set, and for a secret, which `set` tells apart. */
export interface SettingInForce {
  readonly name: SettingName;
  readonly value: string | number | null;
  readonly set: boolean;
  readonly origin: Origin;
}

/** What is in force, without secrets. The Neo4j settings are in force only where its URI is set. */
export function describeConfig(config: Config): readonly SettingInForce[] {
  const neo4j = config.store.kind === 'neo4j' ? config.store : null;
  const values: { readonly [Name in SettingName]: string | number | null } = {
    PORT: config.port,
    HOST: config.host,
    ZHENGMAI_DATA: config.data,
    ZHENGMAI_TOKEN: config.token,
    NEO4J_URI: neo4j?.uri.replace(/\/\/[^@/]*@/, '//') ?? null,
    NEO4J_USERNAME: neo4j?.username ?? null,
    NEO4J_PASSWORD: neo4j?.password || null,
    NEO4J_DATABASE: neo4j?.database ?? null,
    LOG_LEVEL: config.logLevel,
  };
  const secrets: readonly SettingName[] = ['ZHENGMAI_TOKEN', 'NEO4J_PASSWORD'];
  return settingNames.map((name) => ({
    name,
    value: secrets.includes(name) ? null : values[name],
    set: values[name] !== null,
    origin: config.origin[name],
  }));
}

const settingNames = Object.keys(settings.shape) as readonly SettingName[];

function originOf(
  name: SettingName,
  flags: Settings,
  environment: NodeJS.ProcessEnv,
  dotenv: NodeJS.Dict<string>,
): Origin {
  if (flags[name]) return 'flag';
  if (environment[name]) return 'environment';
  return dotenv[name] ? '.env' : 'default';
}

function configOf(values: z.infer<typeof settings>, origin: Config['origin']): Config {
  const store: StoreConfig =
    values.NEO4J_URI === undefined
      ? { kind: 'embedded', path: join(values.ZHENGMAI_DATA, 'zhengmai.grafeo') }
      : {
          kind: 'neo4j',
          uri: values.NEO4J_URI,
          username: values.NEO4J_USERNAME,
          password: values.NEO4J_PASSWORD,
          database: values.NEO4J_DATABASE,
        };
  const { PORT: port, HOST: host, ZHENGMAI_DATA: data, LOG_LEVEL: logLevel } = values;
  return { port, host, data, token: values.ZHENGMAI_TOKEN ?? null, logLevel, store, origin };
}

function explain(error: z.ZodError, origin: Config['origin']): string {
  const places: { readonly [place in Origin]: string } = {
    flag: '命令行参数',
    environment: '环境变量',
    '.env': '.env 文件',
    default: '默认值',
  };
  const lines = error.issues.map((issue) => {
    const name = String(issue.path[0]) as SettingName;
    return `${name}（来自${places[origin[name]]}）${issue.message}`;
  });
  return `配置有误：${lines.join('；')}。`;
}
