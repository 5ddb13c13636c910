import { describeConfig, readConfig, type Settings } from '../../graph/config.ts';

const origins = { flag: '命令行参数', environment: '环境变量', '.env': '.env 文件', default: '默认' } as const;

/** `zhengmai config`: prints what is in force, without secrets. */
export function configCommand(flags: Settings, json: boolean): void {
  const settings = describeConfig(readConfig(flags));
  if (json) {
    process.stdout.write(`${JSON.stringify(settings)}\n`);
    return;
  }
  const width = Math.max(...settings.map(({ name }) => name.length));
  for (const { name, value, set, origin } of settings)
    process.stdout.write(
      `${name.padEnd(width)}  ${value ?? (set ? '（已设，不显示）' : '（未设）')}  （${origins[origin]}）\n`,
    );
}
